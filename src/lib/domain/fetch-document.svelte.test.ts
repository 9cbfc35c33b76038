import { expect, test } from 'vitest';
import { fetchDocument } from './fetch-document';

/** Address of a page that holds this, gone when it is fetched. */
const addressOf = (html: string): string => URL.createObjectURL(new Blob([html], { type: 'text/html' }));

test('a page is read, and nothing in it is run', async () => {
  const page = await fetchDocument(addressOf('<p>One <b>map</b></p><script>document.title = "run"</script>'));
  expect(page.querySelector('p')?.outerHTML).toBe('<p>One <b>map</b></p>');
  expect([page.title, document.title]).not.toContain('run');
});

test('a page that does not arrive is named in the error', async () => {
  const gone = addressOf('<p>One</p>');
  URL.revokeObjectURL(gone);
  await expect(fetchDocument(gone)).rejects.toThrow(`${gone}: did not arrive`);
});

test('what is answered in the place of a page is an error', async () => {
  const picture = URL.createObjectURL(new Blob(['GIF89a'], { type: 'image/gif' }));
  await expect(fetchDocument(picture)).rejects.toThrow(`${picture}: 200`);
});
