import { existsSync } from 'node:fs';
import { findProgram, installDebianPackage } from './system-package.mjs';

const FIREFOX = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

async function found(find, ...packages) {
  const path = find();
  if (path) return path;
  for (const name of packages) if (!(await installDebianPackage(name))) return null;
  return find();
}

function installedFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  return findProgram(FIREFOX) ?? FIREFOX_PLACES.find((place) => existsSync(place)) ?? null;
}

/** The driver comes with the browser that it drives; a machine without a screen also needs one that nobody sees. */
async function webkit() {
  const driver = await found(() => findProgram(['WebKitWebDriver']), 'webkit2gtk-driver');
  if (!driver) return {};
  if (process.env.DISPLAY) return { WEBKIT_DRIVER_PATH: driver };
  const screen = await found(() => findProgram(['Xvfb']), 'xvfb');
  return screen ? { WEBKIT_DRIVER_PATH: driver, XVFB_PATH: screen } : {};
}

/**
 * Finds or installs Firefox and WebKit for the journeys that run in every engine. Unlike Chromium they are no reason to
 * stop: a machine that can have neither still runs all the rest, and `missing` says plainly what was not run.
 */
export async function findOtherEngines() {
  const firefox = await found(installedFirefox, 'firefox-esr');
  const env = { ...(firefox && { FIREFOX_PATH: firefox }), ...(await webkit()) };
  const missing = [
    ...(env.FIREFOX_PATH ? [] : ['Firefox (install it, or set FIREFOX_PATH)']),
    ...(env.WEBKIT_DRIVER_PATH
      ? []
      : ['WebKit (on Linux: WebKitWebDriver, and Xvfb where there is no screen)']),
  ];
  return { env, missing };
}
