import type { Page } from '@playwright/test';

/** The files that draw the panel behind its frame, whichever attempt asks for them. */
export const PANEL_FILES = /\/assets\/(.*\/)?(app|panel-part)-[\w-]+\.js$/;

/** Keeps the panel's code on its way until it is let through. */
export async function holdPanel(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resume) => {
    letThrough = resume;
  });
  await page.route(PANEL_FILES, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
