/** The time that the main thread is given to come to rest. */
const QUIET_MS = 1_000;
const MOST_MS = 15_000;
const FOCUS_MS = 15_000;
const ASK_MS = 200;

/**
 * Runs in the page before anything else: long tasks, layout shift, and how long it takes from a click, or from the
 * command that opens the chat, until an input has the focus, and until the expression `whole` is true.
 */
const observe = (whole) => `
  window.__bench = { longTasks: 0, shift: 0 };
  new PerformanceObserver((list) => { window.__bench.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.__bench.shift += value; }).observe({ type: 'layout-shift', buffered: true });
  const focusedInput = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches('textarea, input') || active?.isContentEditable;
  };
  const isWhole = () => ${whole};
  window.__opened = new Promise((resolve) => {
    const look = (askedAt, focusMs) => {
      const ms = performance.now() - askedAt;
      const seenMs = focusMs ?? (focusedInput() ? ms : null);
      if (seenMs !== null && isWhole()) resolve({ focusMs: seenMs, wholeMs: ms });
      else setTimeout(look, 1, askedAt, seenMs);
    };
    addEventListener('click', () => look(performance.now(), null), { capture: true, once: true });
    window.__open = (command) => {
      look(performance.now(), null);
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

/** Waits until an expression is true in the page, asked seldom and by the protocol: the page has no work by it. */
async function untilTrue(page, client, expression) {
  const startedAt = Date.now();
  while (Date.now() - startedAt < MOST_MS) {
    const { result } = await client.send('Runtime.evaluate', { expression: `Boolean(${expression})` });
    if (result.value) return;
    await page.waitForTimeout(ASK_MS);
  }
}

/** A page with everything that is measured on it, in a browser context of its own. */
async function visit(browser, { url, isReady, whole = 'true' }, slowdown) {
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
  await page.addInitScript(observe(whole));
  await page.goto(url, { waitUntil: 'load' });
  // What comes when the browser is idle is part of the load, however idle it has been until now.
  if (isReady) await untilTrue(page, client, isReady);
  await untilQuiet(page, client);
  return { context, page, client, traffic };
}

async function untilOpened(page) {
  const late = new Promise((resolve) => setTimeout(resolve, FOCUS_MS, { focusMs: null, wholeMs: null }));
  return Promise.race([page.evaluate(() => window.__opened), late]);
}

/**
 * One visit: what has been loaded and worked when the page is quiet, and the same once the chat is open.
 *
 * @param subject.open What opens the chat: it clicks, or it calls `__open` with the command.
 * @param subject.isReady An expression that is true when its load is over; absent where the page's load is all.
 * @param subject.whole An expression that is true when the chat is all there and not only its input; absent where it is.
 */
export async function measure(browser, subject, slowdown) {
  const { open } = subject;
  const { context, page, client, traffic } = await visit(browser, subject, slowdown);
  const onLoad = { bytes: traffic.bytes, ms: await mainThreadMs(client) };
  const { longTasks, shift } = await page.evaluate(() => window.__bench);
  let times = { focusMs: null, wholeMs: null };
  if (open) {
    const opening = untilOpened(page);
    await open(page);
    times = await opening;
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
    'open to input ms': times.focusMs,
    'open to whole ms': times.wholeMs,
    'heap MB': usedSize / 1_000_000,
  };
}
