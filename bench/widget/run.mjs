import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/setup/browser.mjs';
import { startBaton } from '../server/processes.mjs';
import { measure } from './measure.mjs';
import { bundlePeers } from './pages.mjs';
import { startSite } from './site.mjs';

// What a chat costs a page, beside the same page without one and with well-known widgets from npm, in the same run:
// bytes over the wire, main-thread time until quiet at 4× slowdown, long tasks, layout shift, heap, click to input.
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SLOWDOWN = 4;
const PEERS = fileURLToPath(new URL('../../.cache/bench-widgets', import.meta.url));

/** The peers are installed here and nowhere else, so that nobody who works on Baton has to wait for them. */
function installPeers() {
  const wanted = readFileSync(new URL('./peers/package.json', import.meta.url), 'utf8');
  const stamp = `${PEERS}/installed.json`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(PEERS, { recursive: true });
  writeFileSync(`${PEERS}/package.json`, wanted);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync('npm', args, { cwd: PEERS, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

const median = (values) => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length ? known[Math.floor(known.length / 2)] : null;
};
const summary = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));

installPeers();
const baton = await startBaton();
const peers = await bundlePeers(PEERS);
const clickOpen = (page) => page.locator('#open').click();
const subjects = [
  { name: 'the page alone', head: () => '' },
  {
    name: 'Baton',
    head: () => `<script async src="http://localhost:${baton.port}/baton.js" data-workspace="demo"></script>`,
    open: (page) => page.getByRole('button', { name: 'Open chat' }).click(),
  },
  ...Object.entries(peers).map(([name, script]) => ({
    name,
    script,
    head: (address) => `<script type="module" src="${address}"></script>`,
    open: clickOpen,
  })),
];
const site = await startSite(subjects);
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
});
const rounds = subjects.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, { open }] of subjects.entries())
    rounds[index].push(await measure(browser, { url: site.address(index), open }, SLOWDOWN));
}
await browser.close();
site.close();
await baton.stop();

const rows = subjects.map(({ name }, index) => ({ name, ...summary(rounds[index]) }));
const alone = rows[0];
const shown = rows.map((row) => ({
  widget: row.name,
  ...Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => key !== 'name')
      .map(([key, value]) => [
        key,
        value === null ? '–' : Number(value.toFixed(key === 'layout shift' ? 3 : 1)),
      ]),
  ),
}));
console.table(shown);
const cost = (row) => ({
  bytes: row['KB on load'] - alone['KB on load'],
  ms: row['ms on load'] - alone['ms on load'],
});
const ours = cost(rows[1]);
const best = rows.slice(2).map(cost);
const bytes = Math.min(...best.map((one) => one.bytes)) / ours.bytes;
const ms = Math.min(...best.map((one) => one.ms)) / ours.ms;
console.log(
  `On load, over the page alone: Baton ${ours.bytes.toFixed(1)} KB and ${ours.ms.toFixed(0)} ms; the best peer takes ` +
    `${bytes.toFixed(1)} × the bytes and ${ms.toFixed(1)} × the main thread (goal: 10 × each).`,
);
if (process.env.BENCH_RESULT)
  writeFileSync(
    process.env.BENCH_RESULT,
    JSON.stringify({ slowdown: SLOWDOWN, rounds: ROUNDS, rows, ratio: { bytes, ms } }),
  );
