import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetOthers, forgetTexts, keepsTexts, keptTexts, shellCache, textsCache } from './caches';
import { keepTexts } from './keep';

const PACK = { version: '1', files: { '/vi/': '<p>Biên giới</p>', '/vi/__data.json': { nodes: [1] } } };
const BYTES = JSON.stringify(PACK).length;

/** A site that offers one pack. */
function serve(pack: unknown = PACK): void {
  vi.spyOn(window, 'fetch').mockImplementation((path) =>
    Promise.resolve(
      String(path).endsWith('/vi/offline.json')
        ? Response.json(pack)
        : Response.json({ packs: ['/vi/offline.json'], texts: { sent: 1, kept: BYTES }, shell: { sent: 1, kept: 1 } }),
    ),
  );
}

beforeEach(() => serve());
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
});

describe('texts that are kept', () => {
  test('are found by the path they stand at, as what they are', async () => {
    await keepTexts('/base', '1', () => {});
    const texts = await keptTexts('1');
    expect(await (await texts?.match('/base/vi/__data.json'))?.json()).toEqual({ nodes: [1] });
    const page = await texts?.match('/base/vi/');
    expect(page?.headers.get('content-type')).toBe('text/html');
    expect(await page?.text()).toBe('<p>Biên giới</p>');
  });

  test('are told of as they come, up to the whole', async () => {
    const shares: number[] = [];
    await keepTexts('', '1', (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
  });

  test('are gone when they are forgotten', async () => {
    await keepTexts('', '1', () => {});
    expect(await keepsTexts()).toBe(true);
    await forgetTexts();
    expect(await keepsTexts()).toBe(false);
    expect(await caches.keys()).toEqual([]);
  });
});

describe('nothing is kept', () => {
  const TROUBLES: Readonly<Record<string, () => void>> = {
    'when the site is of another version by now': () => serve({ ...PACK, version: '2' }),
    'when a file is not there': () => {
      vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
    },
    'when what arrives is cut off': () => {
      vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(new Response('{"version":"1","fil')));
    },
    'when there is no room': () => {
      vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
    },
  };

  test.each(Object.keys(TROUBLES))('%s', async (trouble) => {
    TROUBLES[trouble]?.();
    await expect(keepTexts('', '1', () => {})).rejects.toThrow();
    expect(await keepsTexts()).toBe(false);
    expect(await caches.has(textsCache('1'))).toBe(false);
  });

  test('of a version whose texts are not whole', async () => {
    await (await caches.open(textsCache('1'))).put('/vi/', new Response());
    expect(await keptTexts('1')).toBeNull();
  });
});

test('a newer version that does not arrive leaves the texts of the one before', async () => {
  await keepTexts('', '1', () => {});
  serve({ ...PACK, version: '3' });
  await expect(keepTexts('', '2', () => {})).rejects.toThrow();
  expect(await keptTexts('1')).not.toBeNull();
});

test('of other versions only the shell of the one before stays', async () => {
  for (const version of ['1', '2', '3']) {
    await caches.open(shellCache(version));
    await caches.open(textsCache(version));
  }
  await caches.open('of somebody else');
  await forgetOthers('3');
  expect(await caches.keys()).toEqual([shellCache('2'), shellCache('3'), textsCache('3'), 'of somebody else']);
});
