import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD } from '../build/site';
import { start, type Running } from './servers';

const REDIRECTS = [{ from: 'stories/old-name', to: 'stories/demarcation' }];

/** Copying files and starting a server may take a moment on a busy machine. */
const SLOW = 30_000;

/** What a deployment may put beside the pages. */
const BASEMAP = Buffer.alloc(40_000, 'PMTiles');

const YEAR = 'public, max-age=31536000, immutable';

const named = (folder: string, pattern: RegExp): string => {
  const name = readdirSync(BUILD + folder).find((file) => pattern.test(file));
  if (!name) throw new Error(`build/${folder} has no file like ${String(pattern)}`);
  return `/${folder}${name}`;
};

/** A few files of the built site, and one that other sites may frame, below a path. */
function handOut(base: string): string {
  const root = mkdtempSync(join(tmpdir(), 'border-site-'));
  const copy = (from: string, to = from): void => cpSync(BUILD + from, `${root}${base}/${to}`, { recursive: true });
  mkdirSync(root + base, { recursive: true });
  for (const name of ['404.html', '404.html.br', '404.html.gz', '_app', 'geodata', 'data', 'en/places/moc-bai'])
    copy(name);
  for (const name of ['index.html', 'index.html.br', 'index.html.gz']) copy(`en/${name}`);
  copy('en/index.html', 'en/embed/places/made-up/index.html');
  writeFileSync(`${root}${base}/basemap.pmtiles`, BASEMAP);
  return root;
}

describe.each([
  ['nginx', ''],
  ['nginx', '/maps/border'],
  ['caddy', ''],
  ['caddy', '/maps/border'],
] as const)('%s with the site under "%s"', (server, base) => {
  let root: string;
  let running: Running;

  beforeAll(async () => {
    root = handOut(base);
    running = await start(server, { root, base, redirects: REDIRECTS });
  }, SLOW);
  afterAll(async () => {
    await running.stop();
    rmSync(root, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(running.origin + base + path, { headers, redirect: 'manual' });

  test('lets nobody else frame a page, and says what the page may not use', async () => {
    const { status, headers } = await get('/en/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(), ');
    expect(headers.get('permissions-policy')).toContain('geolocation=(self), ');
  });

  test('lets any site frame what is made for it', async () => {
    const { status, headers } = await get('/en/embed/places/made-up/');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('hands out a basemap by ranges of bytes, as it is, and says by its ETag when it is another', async () => {
    const ask = { range: 'bytes=7000-7999', 'accept-encoding': 'br, gzip' };
    const response = await get('/basemap.pmtiles', ask);
    const { status, headers } = response;
    expect(status).toBe(206);
    expect(BASEMAP.subarray(7000, 8000).equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
    expect(headers.get('content-range')).toBe('bytes 7000-7999/40000');
    expect(headers.get('content-type')).toBe('application/vnd.pmtiles');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).toMatch(/^"/);
  });

  test.each(['br', 'gzip'])('sends what the build has compressed with %s', async (encoding) => {
    for (const path of ['/en/', named('_app/immutable/assets/', /\.css$/), named('geodata/', /^base.*\.json$/)]) {
      const { status, headers } = await get(path, { 'accept-encoding': encoding });
      expect([path, status, headers.get('content-encoding')]).toEqual([path, 200, encoding]);
      expect(headers.get('vary'), path).toMatch(/accept-encoding/i);
    }
  });

  test.each(['geojson', 'csv', 'gpx', 'kml'])('compresses .%s on the way', async (ending) => {
    const { headers } = await get(`/data/v1/crossings.${ending}`, { 'accept-encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test('has what never changes kept for a year, and everything else asked for again', async () => {
    for (const path of [named('_app/immutable/entry/', /^start.*\.js$/), named('geodata/', /^base.*\.json$/)])
      expect((await get(path)).headers.get('cache-control'), path).toBe(YEAR);
    for (const path of ['/en/', '/en/places/moc-bai/picture.png', '/data/v1/crossings.geojson']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control'), path).toBe('no-cache');
      const again = await get(path, { 'if-none-match': headers.get('etag') ?? 'none' });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  test('answers unknown addresses with the page for them', async () => {
    const response = await get('/en/places/moc-bay/', { 'accept-encoding': 'identity' });
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(await response.text()).toContain('<h1>There is no such page</h1>');
  });

  test.each([
    ['/km/stories/old-name/', '/km/stories/demarcation/'],
    ['/en/stories/old-name/picture.png', '/en/stories/demarcation/picture.png'],
  ])('leads on from %s, which has been renamed', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.get('location')]).toEqual([301, base + to]);
  });

  test('adds a slash that is missing', async () => {
    const { status, headers } = await get('/en/places/moc-bai');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.get('location') ?? '', running.origin + base).pathname).toBe(`${base}/en/places/moc-bai/`);
  });

  test.each([
    ['crossings.geojson', 'application/geo+json'],
    ['crossings.csv', 'text/csv; charset=utf-8'],
    ['crossings.gpx', 'application/gpx+xml'],
    ['crossings.kml', 'application/vnd.google-earth.kml+xml'],
    ['datapackage.json', 'application/json'],
    ['changelog.md', 'text/markdown; charset=utf-8'],
  ])('hands %s to scripts of any site, as what it is', async (file, type) => {
    const { status, headers } = await get(`/data/v1/${file}`);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toBe(type);
  });

  test('hands nothing else to them', async () => {
    expect((await get('/en/')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
