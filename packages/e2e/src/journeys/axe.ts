import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { whenStill } from './when-still.js';

/**
 * The same rules, without a second page that is opened only to put the results of several frames together, and without
 * writing down what is right. For pages without frames.
 */
export const quick = (axe: AxeBuilder): AxeBuilder =>
  axe.setLegacyMode().options({ resultTypes: ['violations'] });

/** What axe finds against WCAG 2.2 AA, as lines that say where. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // Colours are judged when nothing is fading in any more.
  await whenStill(page);
  const axe = quick(new AxeBuilder({ page })).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
  ]);
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
