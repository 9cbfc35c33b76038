// `npm start`: installs what is missing, builds, serves the site and prints its address.
import { fail, installPackages, run } from './install.js';

installPackages();
if (!run('npm', ['run', '--silent', 'build'])) fail('The build failed: the lines above name the file and what to do.');
const { serve } = await import('./serve.js');
const port = Number(process.env.PORT ?? 4173);
serve(port);
