import { existsSync } from 'node:fs';
import { SetupError } from './fail.mjs';
import { run } from './run.mjs';
import { findProgram, installDebianPackage } from './system-package.mjs';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installedBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen))
    throw new SetupError(`CHROME_PATH names a file that is not there: ${chosen}`);
  return chosen ?? findProgram(NAMES) ?? PLACES.find((place) => existsSync(place)) ?? null;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Finds Chrome or Chromium, installing one when there is none, and answers its path. */
export async function ensureBrowser() {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  console.log('No Chrome or Chromium here; installing one for the browser tests…');
  if ((await run('playwright', ['install', 'chromium'])) === 0) {
    const downloaded = await playwrightBrowser();
    if (downloaded) return downloaded;
  }
  await installDebianPackage('chromium');
  const installed = installedBrowser();
  if (installed) return installed;
  throw new SetupError('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to it.');
}
