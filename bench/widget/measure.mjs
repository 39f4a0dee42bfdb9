/** The time that the main thread is given to come to rest. */
const QUIET_MS = 1_000;
const MOST_MS = 15_000;
const FOCUS_MS = 15_000;

/**
 * Runs in the page before anything else: long tasks, layout shift, and how long it takes from a click, or from the
 * command that opens the chat, until an input has the focus.
 */
const OBSERVE = `
  window.__bench = { longTasks: 0, shift: 0 };
  new PerformanceObserver((list) => { window.__bench.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.__bench.shift += value; }).observe({ type: 'layout-shift', buffered: true });
  const focusedInput = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches('textarea, input') || active?.isContentEditable;
  };
  window.__focused = new Promise((resolve) => {
    const look = (askedAt) => (focusedInput() ? resolve(performance.now() - askedAt) : setTimeout(look, 1, askedAt));
    addEventListener('click', () => look(performance.now()), { capture: true, once: true });
    window.__open = (command) => {
      look(performance.now());
      command();
    };
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

/** A page with everything that is measured on it, in a browser context of its own. */
async function visit(browser, url, slowdown) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const traffic = { bytes: 0 };
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: 'load' });
  await untilQuiet(page, client);
  return { context, page, client, traffic };
}

async function untilFocused(page) {
  const late = new Promise((resolve) => setTimeout(resolve, FOCUS_MS, null));
  return Promise.race([page.evaluate(() => window.__focused), late]);
}

/**
 * One visit: what has been loaded and worked when the page is quiet, and the same once the chat is open.
 *
 * @param subject.open What opens the chat: it clicks, or it calls `__open` with the command.
 */
export async function measure(browser, { url, open }, slowdown) {
  const { context, page, client, traffic } = await visit(browser, url, slowdown);
  const onLoad = { bytes: traffic.bytes, ms: await mainThreadMs(client) };
  const { longTasks, shift } = await page.evaluate(() => window.__bench);
  let focusMs = null;
  if (open) {
    const focused = untilFocused(page);
    await open(page);
    focusMs = await focused;
    await untilQuiet(page, client);
  }
  const openedMs = await mainThreadMs(client);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const opened = await page.evaluate(() => window.__bench);
  await context.close();
  return {
    'KB on load': onLoad.bytes / 1_000,
    'KB opened': traffic.bytes / 1_000,
    'ms on load': onLoad.ms,
    'ms opened': openedMs,
    'long tasks': longTasks,
    'long tasks opened': opened.longTasks,
    'layout shift': shift,
    'layout shift opened': opened.shift,
    'open to input ms': focusMs,
    'heap MB': usedSize / 1_000_000,
  };
}
