import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** Flags that keep Chromium from talking to anybody but the page; root may not use the sandbox. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What Playwright 1.65 switches off in Chromium, and the two pages that each window keeps ready for its address bar, which
 * nobody sees. Of several such lists Chromium takes the last alone, so this one repeats Playwright's.
 */
const SWITCHED_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

const ARGUMENTS = [...QUIET, `--disable-features=${SWITCHED_OFF.join()}`];

const config: PlaywrightTestConfig = defineConfig({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  // Each worker has its own server; the tests of one file follow one another on it.
  fullyParallel: false,
  forbidOnly: true,
  // A browser on a busy machine may miss its time once; what needs the second run is named in the summary.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    actionTimeout: 10_000,
    // Without its film, which took two fifths of all the time of the processors; the page itself is in every step.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH || undefined,
      args: isRoot ? ['--no-sandbox', ...ARGUMENTS] : ARGUMENTS,
    },
  },
});

export default config;
