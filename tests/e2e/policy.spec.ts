import { expect, openMap, test } from './fixtures';

// Chromium alone says so in the console; that nothing of it happens is what counts.
test.use({ expectedMessages: [/Trusted(HTML|ScriptURL)|TrustedTypePolicy|trusted-types/] });

/** Ways to make a text markup or a script; each answers with what becomes of it. */
const WAYS = {
  'an element': () => (document.body.innerHTML = '<b>text</b>'),
  'a piece of one': () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
  'a document': () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
  'a page in a frame': () => document.createElement('iframe').setAttribute('srcdoc', '<b>text</b>'),
  'a script': () => (document.createElement('script').src = '/theme.js'),
  'a worker of another file': () => new Worker('/moved.js'),
  'a policy of its own': () => window.trustedTypes?.createPolicy('own', { createHTML: (html) => html }),
} as const;

test('no script makes a text markup or a script, not with the map on the page either', async ({ page }) => {
  await openMap(page, '/en/');
  for (const [what, way] of Object.entries(WAYS)) {
    const refusal = page.evaluate<unknown>(`try { (${way.toString()})(); 'nothing' } catch (error) { error.name }`);
    expect(await refusal, what).toBe('TypeError');
  }
});
