import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from './.ci/browser.js';

const PORT = Number(process.env['TEST_PORT'] ?? 4187);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    // Wide enough for panel and map side by side, and no wider: maps are drawn without a graphics card.
    viewport: { width: 1100, height: 660 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    // The camera jumps: every frame between costs a second without a graphics card. Tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: browserLaunch(),
    trace: 'off',
  },
  webServer: {
    command: 'node .ci/serve.js',
    url: `http://localhost:${PORT}/en/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
