/** The time that the main thread is given to come to rest. */
const QUIET_MS = 1_500;
const MOST_MS = 15_000;

/** Runs in the page before anything else: long tasks, layout shift, and the moment at which an input has the focus. */
const OBSERVE = `
  window.__bench = { longTasks: 0, shift: 0 };
  new PerformanceObserver((list) => { window.__bench.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.__bench.shift += value; }).observe({ type: 'layout-shift', buffered: true });
  window.__focused = () => new Promise((resolve) => {
    const deep = () => { let active = document.activeElement; while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement; return active; };
    const started = performance.now();
    const look = () => {
      const active = deep();
      const isInput = active && (active.matches('textarea, input') || active.isContentEditable);
      if (isInput) resolve(performance.now() - started);
      else if (performance.now() - started > 10000) resolve(null);
      else setTimeout(look, 0);
    };
    look();
  });`;

async function mainThreadMs(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
}

/** Waits until the main thread has done next to nothing for a while. */
async function untilQuiet(page, client) {
  const startedAt = Date.now();
  for (
    let before = -1, now = await mainThreadMs(client);
    now - before > 15;
    now = await mainThreadMs(client)
  ) {
    before = now;
    if (Date.now() - startedAt > MOST_MS) return;
    await page.waitForTimeout(QUIET_MS);
  }
}

/** One visit, in a browser context of its own. */
export async function measure(browser, { url, open }, slowdown) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: 'load' });
  await untilQuiet(page, client);
  const onLoad = { bytes, ms: await mainThreadMs(client) };
  const { longTasks, shift } = await page.evaluate(() => window.__bench);
  let focusMs = null;
  if (open) {
    const focused = page.evaluate(() => window.__focused());
    await open(page);
    focusMs = await focused;
    await untilQuiet(page, client);
  }
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const opened = await page.evaluate(() => window.__bench);
  await context.close();
  return {
    'KB on load': onLoad.bytes / 1_000,
    'KB opened': bytes / 1_000,
    'ms on load': onLoad.ms,
    'long tasks': longTasks,
    'long tasks opened': opened.longTasks,
    'layout shift': shift,
    'click to input ms': focusMs,
    'heap MB': usedSize / 1_000_000,
  };
}
