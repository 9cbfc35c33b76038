import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOW_TO_INSTALL_FIREFOX, systemFirefox } from '../../.ci/firefox.js';
import { LANGUAGES } from '../../src/lib/domain/language';
import { messagesIn } from '../../src/lib/domain/messages';
import { BUILD } from '../build/site';
import { start, type Running } from '../deploy/servers';

/** Starting a browser, and a page in it, may take a moment on a busy machine, in ms. */
const SLOW = 60_000;

let browser: Browser;
let server: Running;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  const executablePath = systemFirefox();
  if (!executablePath) throw new Error(HOW_TO_INSTALL_FIREFOX);
  server = await start('nginx', { root: BUILD, base: '' });
  // On every machine the same: where there is no graphics card, it has no WebGL2 anyway.
  const extraPrefsFirefox = { 'webgl.disabled': true };
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox });
}, SLOW);
afterAll(async () => {
  await browser.close();
  await server.stop();
}, SLOW);

beforeEach(async () => {
  page = await browser.newPage();
  troubles = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} refuses ${blockedURI}`),
    );
  });
}, SLOW);
afterEach(async () => {
  await page.close();
  expect(troubles, 'what the browser complained of').toEqual([]);
}, SLOW);

const open = (path: string): Promise<unknown> => page.goto(server.origin + path, { waitUntil: 'load' });

/** Opens a page, and waits until its scripts have taken it over. */
async function openAlive(path: string): Promise<void> {
  await open(path);
  await page.waitForSelector('html.alive');
}

const heading = (): Promise<string> => page.$eval('main h1', (element) => element.textContent ?? '');

describe.each(LANGUAGES)('in Firefox, in %s,', (language) => {
  test.each(['', 'stories/demarcation/', 'places/moc-bai/', 'timeline/'])(
    '/%s is set in its own letters',
    { timeout: SLOW },
    async (path) => {
      await openAlive(`/${language}/${path}`);
      expect(await page.$eval('html', ({ lang }) => lang)).toBe(language);
      expect((await heading()).trim()).not.toBe('');
      const ranges = await page.evaluate(async () => {
        const fonts = [...(await document.fonts.ready)];
        return fonts.filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => unicodeRange.toUpperCase());
      });
      if (language === 'km') expect(ranges).toContainEqual(expect.stringContaining('U+1780'));
      expect(ranges).toContainEqual(expect.stringContaining('U+0-FF'));
    },
  );

  test('it is said that the map does not move, and the drawn one stands', { timeout: SLOW }, async () => {
    await openAlive(`/${language}/`);
    const sentence = messagesIn(language).map.noWebgl;
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, sentence);
    expect(await page.$eval('svg.drawn-map', (map) => map.checkVisibility())).toBe(true);
  });
});

describe('in Firefox', () => {
  test('a link in the text leads to its page, and the drawn map with it', { timeout: SLOW }, async () => {
    await openAlive('/en/');
    await page.locator('main a[href="/en/places/moc-bai/"]').click();
    // Asked of the page: the driver hears of a new address a little later.
    await page.waitForFunction(() => location.pathname === '/en/places/moc-bai/');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent?.includes('Bavet'));
    expect(await heading()).toContain('Mộc Bài');
    await page.waitForSelector('svg.drawn-map .label-selected');
  });

  test('the language is switched, and the page stays', { timeout: SLOW }, async () => {
    await openAlive('/vi/places/moc-bai/#pin=11.0766,106.173');
    await page.locator('a[hreflang=km]').click();
    await page.waitForSelector('html[lang=km].alive');
    expect(page.url()).toBe(`${server.origin}/km/places/moc-bai/#pin=11.0766,106.173`);
    expect(await heading()).toBe('បាវិត – ម៉ុកបាយ');
  });

  test('the search finds a place, and opens it', { timeout: SLOW }, async () => {
    await openAlive('/en/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] [role=combobox]');
    await page.keyboard.type('moc bai');
    await page.waitForSelector('dialog[open] [role=option]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/en/places/moc-bai/');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent?.includes('Bavet'));
    expect(await heading()).toContain('Mộc Bài');
  });
});
