import { chromium } from '@playwright/test';
import { ensureBrowser } from '../setup/browser.mjs';
import { STATES } from './states.mjs';

const DEVICES = {
  desktop: { viewport: { width: 1000, height: 800 } },
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, hasTouch: true, isMobile: true },
};
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** What is on the picture: the corner with the widget on a desk, the whole screen on a phone. */
function areaOf(device) {
  return device === 'desktop' ? { x: 540, y: 0, width: 460, height: 800 } : undefined;
}

/** Goes through the states one after another, as one visitor does, and takes a picture of each. */
async function takeSeries(browser, { demo, folder, theme, device }) {
  const context = await browser.newContext({ ...DEVICES[device], colorScheme: theme, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${demo.url}/demo/`);
  const stage = { page, context, demo, widget: page.locator('baton-chat') };
  for (const [name, reach] of Object.entries(STATES)) {
    await reach(stage);
    await page.waitForTimeout(700);
    await page.screenshot({
      path: `${folder}${name}-${theme}-${device}.jpg`,
      type: 'jpeg',
      quality: 72,
      clip: areaOf(device),
    });
  }
  await context.close();
}

/** The README's picture: the whole page, once a person has joined. */
async function takeFirst(browser, { demo, file }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${demo.url}/demo/`);
  const stage = { page, context, demo, widget: page.locator('baton-chat') };
  for (const [name, reach] of Object.entries(STATES)) {
    await reach(stage);
    if (name === 'assigned') break;
  }
  await page.waitForTimeout(700);
  await page.screenshot({ path: file });
  await context.close();
}

/** @param {{ demo: Awaited<ReturnType<typeof import('./serve-demo.mjs').serveDemo>>, folder: string, first: string }} options */
export async function takePictures({ demo, folder, first }) {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET,
  });
  try {
    for (const theme of ['light', 'dark'])
      for (const device of Object.keys(DEVICES)) {
        await takeSeries(browser, { demo, folder, theme, device });
        console.log(`  ${theme}, ${device}`);
      }
    await takeFirst(browser, { demo, file: first });
  } finally {
    await browser.close();
  }
}
