// `npm run geodata:refresh`: installs the large sources, then cuts the packages out of them.
import { fail, installPackages, run } from './install.js';

installPackages();
installPackages('geodata/upstream/');
if (!run('npx', ['tsx', 'geodata/upstream/refresh.ts']))
  fail('The packages could not be cut: the lines above say why.');
