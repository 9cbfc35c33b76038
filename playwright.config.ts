import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from './.ci/browser.js';

const PORT = Number(process.env['TEST_PORT'] ?? 4187);

/** A server that is running already, else this project's own is started. */
const ORIGIN = process.env['TEST_ORIGIN'];

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Another version of the browser sets letters a shade differently; what moves or goes missing is more than that.
    toHaveScreenshot: { maxDiffPixelRatio: 0.004, threshold: 0.2, scale: 'device' },
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ORIGIN ?? `http://localhost:${PORT}`,
    // Wide enough for panel and map side by side, and no wider: maps are drawn without a graphics card.
    viewport: { width: 1100, height: 660 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    // The camera jumps: every frame between costs a second without a graphics card. Tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: browserLaunch(),
    trace: 'off',
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    {
      name: 'visual',
      testDir: 'tests/visual',
      // At half size a picture holds all that is compared, in a few tens of kilobytes.
      use: { deviceScaleFactor: 0.5 },
    },
  ],
  snapshotPathTemplate: 'tests/visual/baselines/{arg}{ext}',
  ...(ORIGIN
    ? {}
    : {
        webServer: {
          command: 'node .ci/serve.js',
          url: `http://localhost:${PORT}/en/`,
          env: { PORT: String(PORT) },
          reuseExistingServer: false,
        },
      }),
});
