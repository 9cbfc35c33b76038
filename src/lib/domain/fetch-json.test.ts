import { beforeEach, expect, test, vi } from 'vitest';
import { fetchJson } from './fetch-json';

const answer = vi.spyOn(globalThis, 'fetch');
beforeEach(() => {
  answer.mockReset();
});

test('a file that arrives is read', async () => {
  answer.mockResolvedValue(Response.json({ ready: true }));
  await expect(fetchJson('/en/references.json')).resolves.toEqual({ ready: true });
  expect(answer).toHaveBeenLastCalledWith('/en/references.json');
});

test('a file that is not there is named in the error, with the answer', async () => {
  answer.mockResolvedValue(Response.json({}, { status: 404 }));
  await expect(fetchJson('/en/references.json')).rejects.toThrow('/en/references.json: 404');
});

test('a page in the place of the file is an error', async () => {
  answer.mockResolvedValue(new Response('<!doctype html>'));
  await expect(fetchJson('/en/references.json')).rejects.toThrow(SyntaxError);
});
