import { test as base, expect as baseExpect, type Page } from '@playwright/test';

/** The path that the site stands under on the server that is tested. Tests write paths as if there were none. */
export const BASE = process.env['TEST_BASE'] ?? '';

/** A path as the server has it. What is no path, or has the base already, as one that was read from a link, stays. */
const under = (path: string): string =>
  path.startsWith('/') && !path.startsWith(`${BASE}/`) ? `${BASE}${path}` : path;

/** What is expected of a page, its address below the base. */
export const expect = baseExpect.extend({
  async toHaveURL(page: Page, expected: string | RegExp) {
    const address = typeof expected === 'string' ? under(expected) : expected;
    const assertion = this.isNot ? baseExpect(page).not : baseExpect(page);
    await assertion.toHaveURL(address);
    return { pass: !this.isNot, message: () => `The address is ${this.isNot ? '' : 'not '}${String(address)}` };
  },
});

/**
 * Every test fails on any console message, any error of the page, any violation of the security
 * policy and any request off the site, besides what it asserts itself.
 */
interface Options {
  /** Text of console messages that the test itself provokes, as when it breaks a request. */
  expectedMessages: RegExp[];
  /** Whether the map engine starts; most of what is tested of a page does not need it. */
  engine: boolean;
}

/** The software renderer of a machine without a graphics card remarks on its own speed. */
const RENDERER_REMARK = /GL Driver Message/;
/** Without a network is what its own test is for; elsewhere a worker would hand out what another test has fetched. */
const WORKER_REMARK = /Service Worker registration blocked by Playwright/;

export const test = base.extend<Options & { quiet: void }>({
  expectedMessages: [[], { option: true }],
  engine: [true, { option: true }],
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (path, options) => goto(under(path), options);
    await use(page);
  },
  request: async ({ request }, use) => {
    const get = request.get.bind(request);
    request.get = (path, options) => get(under(path), options);
    await use(request);
  },
  quiet: [
    async ({ page, context, baseURL, expectedMessages, engine }, use) => {
      if (!engine) await withoutWebGl2(page);
      const troubles: string[] = [];
      const allowed = [RENDERER_REMARK, WORKER_REMARK, ...expectedMessages];
      // Of the context, not the page: windows that a test opens besides are watched too, and frames in all of them.
      context.on('console', (message) => {
        if (!allowed.some((pattern) => pattern.test(message.text())))
          troubles.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}${BASE}/`) && !url.startsWith('data:'))
          troubles.push(`request off the site: ${url}`);
      });
      await use();
      expect(troubles, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Makes the browser one that cannot draw with WebGL2. */
export async function withoutWebGl2(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    const value = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
    };
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value });
  });
}

/** Opens a page and waits until the map has drawn everything. */
export async function openMap(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await mapIsReady(page);
}

export async function mapIsReady(page: Page): Promise<void> {
  await expect(page.locator('.map.is-ready')).toBeVisible({ timeout: 45_000 });
}

/** The middle of the map's window, in pixels of the page. */
export async function mapCentre(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.engine').boundingBox();
  if (!box) throw new Error('The map is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the map from its middle, as a reader would. */
export async function dragMap(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await mapCentre(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

export const LANGUAGES = ['vi', 'km', 'en'] as const;
