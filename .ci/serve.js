// Serves the built site the way a good static host does: compressed siblings, 404.html, long caching.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const BASE = process.env.BASE_PATH ?? '';

/**
 * @param {number} port
 * @param {string} [folder] what to serve: the built site, unless told otherwise
 * @returns {import('node:http').Server} listening on the loopback interface and the network's own
 */
export function serve(port, folder = BUILD) {
  if (!existsSync(folder)) throw new Error('There is no build/ folder: run `npm run build` first.');
  const notFoundPage = `${folder}/404.html`;
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : '';
  const assets = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
    setHeaders: (response, path) => {
      const forever = path.startsWith('/_app/immutable/') || path.startsWith('/geodata/');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'same-origin');
    },
  });
  const server = createServer((request, response) => {
    if (BASE && request.url?.startsWith(BASE)) request.url = request.url.slice(BASE.length) || '/';
    assets(request, response);
  });
  server.once('error', (error) => {
    const busy = 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      busy ? `Port ${port} is in use: stop what uses it, or choose another with PORT=4174 npm start` : String(error),
    );
    process.exit(1);
  });
  return server.listen(port, () => console.log(`The map is served at http://localhost:${port}${BASE}/`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve(Number(process.env.PORT ?? 4173));
