import { vi } from 'vitest';

/** Answers what asks for a file as a server does that knows ranges; all else goes its way. */
export function answerRanges(address: string, bytes: Uint8Array<ArrayBuffer>): void {
  const others = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    if (input !== address) return others(input, init);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
    return new Response(bytes.slice(Number(from), Number(to) + 1), { status: 206 });
  });
}
