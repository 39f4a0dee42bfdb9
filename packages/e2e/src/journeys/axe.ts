import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds against WCAG 2.2 AA, as lines that say where. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // Colours are judged when nothing is fading in any more.
  await page.evaluate(() =>
    Promise.all(
      [
        ...document.getAnimations(),
        ...(document.querySelector('baton-chat')?.shadowRoot?.getAnimations() ?? []),
      ]
        .filter((animation) => animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
        // What a closed part of the page hides stands still for ever.
        .filter((animation) => (animation.effect as KeyframeEffect).target?.checkVisibility() !== false)
        .map((animation) => animation.finished.catch(() => null)),
    ),
  );
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
