import { writeFileSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startBaton } from '../server/processes.mjs';
import { longConversation, measureConversation } from '../widget/long-conversation.mjs';
import { startSite } from '../widget/site.mjs';
const baton = await startBaton();
const head = (address) => `<script async src="http://localhost:${baton.port}/baton.js" data-load="manual"></script><script type="module" src="${address}"></script>`;
const counts = [Number(process.env.COUNT ?? 3000)];
const scripts = await Promise.all(counts.map(longConversation));
const site = await startSite(scripts.map((script) => ({ script, head })));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu', '--no-sandbox'] });
if (process.env.TRACE) await browser.startTracing(null, { path: '/tmp/x/trace.json', categories: ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8.execute'] });
for (let i = 0; i < Number(process.env.ROUNDS ?? 1); i++) console.log(JSON.stringify(await measureConversation(browser, site.address(0), counts[0])));
if (process.env.TRACE) {
  await browser.stopTracing();
}
await browser.close(); site.close(); await baton.stop();
if (process.env.TRACE) {
  const { traceEvents } = JSON.parse(readFileSync('/tmp/x/trace.json', 'utf8'));
  const main = traceEvents.filter((e) => e.ph === 'X' && e.dur);
  const by = new Map();
  for (const e of main) { const k = e.name + (e.args?.data?.functionName ? ' ' + e.args.data.functionName : ''); const v = by.get(k) ?? [0, 0, 0]; v[0] += e.dur; v[1]++; v[2] = Math.max(v[2], e.dur); by.set(k, v); }
  for (const [k, v] of [...by].sort((a, b) => b[1][0] - a[1][0]).slice(0, 25)) console.log((v[0] / 1000).toFixed(0).padStart(8), 'ms', String(v[1]).padStart(6), '×, longest', (v[2] / 1000).toFixed(1), k);
}
