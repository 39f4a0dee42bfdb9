const FRAMES = 180;
/** As fast as somebody drags the bar of a long list: a screen in some six frames. */
const STEP_PX = 120;

const taskMs = async (client) => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Scrolls an element a step in each frame: the time between frames, and what the main thread spends on one. */
export async function measureFrames(page, selector) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  // What the page still does of its own accord is not scrolling's.
  await page.waitForTimeout(3_000);
  const before = await taskMs(client);
  const deltas = await page.evaluate(
    ([where, frames, step]) =>
      new Promise((resolve) => {
        const area = document.querySelector(where);
        const times = [];
        let last = performance.now();
        const frame = (now) => {
          times.push(now - last);
          last = now;
          area.scrollTop += step;
          if (times.length <= frames) requestAnimationFrame(frame);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    [selector, FRAMES, STEP_PX],
  );
  const mainThreadMs = ((await taskMs(client)) - before) / FRAMES;
  await client.detach();
  const sorted = deltas.sort((a, b) => a - b);
  return { mainThreadMs, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** Types into a field: from each key press until the page has been drawn. */
export async function measureKey(page, field, text) {
  await field.click();
  await page.evaluate(() => {
    window.__keys = [];
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => window.__keys.push(performance.now() - start)));
      },
      true,
    );
  });
  for (const key of text) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  const times = (await page.evaluate(() => window.__keys)).sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), most: times.at(-1) };
}
