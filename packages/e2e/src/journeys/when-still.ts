import type { Page } from '@playwright/test';

/** Waits until nothing fades or moves any more, but for what never stops. */
export async function whenStill(page: Page): Promise<void> {
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
}
