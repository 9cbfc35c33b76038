import { forgetTextsOf, markWhole, textsCache } from './caches';

/** In bytes. */
export interface Size {
  /** As it is sent, compressed. */
  readonly sent: number;
  /** As it is kept. */
  readonly kept: number;
}

/** What `/offline.json` says of what a reader can keep. */
export interface OfflineSize {
  /** The paths of the packs of texts below the site's base. */
  readonly packs: readonly string[];
  readonly texts: Size;
  /** What the service worker fetches when it is installed. */
  readonly shell: Size;
}

interface Pack {
  /** The version of the site they are of. */
  readonly version: string;
  /** Every file by its path below the site's base: a page of HTML, or what was JSON. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** A file that is not there, or is not what it should be. */
async function arrived(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer;
}

/** @throws Error when the network or the file fails */
export async function offlineSize(base: string): Promise<OfflineSize> {
  return await (await arrived(`${base}/offline.json`)).json();
}

/** Reads an answer and tells of every piece of it, in bytes. */
async function readPack(path: string, onBytes: (bytes: number) => void): Promise<Pack> {
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      onBytes(piece.byteLength);
      controller.enqueue(piece);
    },
  });
  const { body } = await arrived(path);
  return await new Response(body?.pipeThrough(counter)).json();
}

const asResponse = (file: unknown): Response =>
  typeof file === 'string'
    ? new Response(file, { headers: { 'content-type': 'text/html' } })
    : new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });

/**
 * Fetches all texts of a version of the site and keeps them, whole or not at all.
 * @param onProgress told the share that is here, from 0 to 1
 * @throws Error when the network fails, the site is of another version by now, or there is no room (`QuotaExceededError`)
 */
export async function keepTexts(base: string, version: string, onProgress: (share: number) => void): Promise<void> {
  try {
    const size = await offlineSize(base);
    const cache = await caches.open(textsCache(version));
    let bytes = 0;
    const onBytes = (more: number): void => {
      bytes += more;
      onProgress(Math.min(1, bytes / size.texts.kept));
    };
    for (const path of size.packs) {
      const pack = await readPack(base + path, onBytes);
      if (pack.version !== version) throw new Error(`The site is of version ${pack.version} by now, not ${version}`);
      await Promise.all(Object.entries(pack.files).map(([file, text]) => cache.put(base + file, asResponse(text))));
    }
    await markWhole(cache);
  } catch (error) {
    await forgetTextsOf(version);
    throw error;
  }
}
