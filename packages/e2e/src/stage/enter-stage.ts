import type { Page } from '@playwright/test';
import type { ServedPage } from '../harness/serve.js';
import { VisitorWidget } from '../pages/visitor-widget.js';

/** A visitor with the chat of the stage before them. */
export async function enterStage(page: Page, site: ServedPage | undefined): Promise<VisitorWidget> {
  await page.goto(site?.url ?? '');
  await page.waitForFunction(() => window.setStage);
  await page.evaluate(() => {
    window.stage = window.setStage({});
  });
  const visitor = new VisitorWidget(page);
  await visitor.open();
  return visitor;
}
