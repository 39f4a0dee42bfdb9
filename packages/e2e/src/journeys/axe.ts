import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { whenStill } from './when-still.js';

/** What axe finds against WCAG 2.2 AA, as lines that say where. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // Colours are judged when nothing is fading in any more.
  await whenStill(page);
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
