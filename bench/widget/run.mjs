import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/setup/browser.mjs';
import { startBaton } from '../server/processes.mjs';
import { longConversation, measureConversation } from './long-conversation.mjs';
import { measure } from './measure.mjs';
import { compare, medians, show, summarize } from './report.mjs';
import { startSite } from './site.mjs';
import { createSubjects } from './subjects.mjs';

// What a chat costs a page: beside the same page without one, beside the least that a connected chat takes, and beside
// well-known widgets from npm, in the same run: bytes over the wire, main-thread time until quiet at 1× and 4×
// slowdown, long tasks, layout shift, heap, and the time from the command to open until an input has the focus, and until the chat
// is all there.
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const PEER_ROUNDS = Math.min(ROUNDS, 3);
const SLOWDOWNS = [1, 4];
/** The short one is the baseline of the long one. */
const CONVERSATIONS = [50, 10_000];
const CONVERSATION_ROUNDS = Math.min(ROUNDS, 3);
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

/** The subjects take turns, so that what else the machine does meets all of them alike. */
async function measureAll(browser, site, subjects, slowdown) {
  const rounds = subjects.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, subject] of subjects.entries()) {
      if (!subject.isLight && round >= PEER_ROUNDS) continue;
      rounds[index].push(await measure(browser, { ...subject, url: site.address(index) }, slowdown));
    }
  }
  return subjects.map(({ name }, index) => ({ name, ...summarize(rounds[index], rounds[0]) }));
}

/** Conversations in the same page and browser: the first paint, and the frames while the wheel turns to the beginning. */
async function measureConversations(browser, { port }) {
  const head = (address) =>
    `<script async src="http://localhost:${port}/baton.js" data-load="manual"></script><script type="module" src="${address}"></script>`;
  const scripts = await Promise.all(CONVERSATIONS.map(longConversation));
  const site = await startSite(scripts.map((script) => ({ script, head })));
  const rounds = CONVERSATIONS.map(() => []);
  for (let round = 0; round < CONVERSATION_ROUNDS; round++) {
    for (const [index, count] of CONVERSATIONS.entries())
      rounds[index].push(await measureConversation(browser, site.address(index), count));
  }
  site.close();
  return CONVERSATIONS.map((count, index) => ({ name: `${count} messages`, ...medians(rounds[index]) }));
}

installPeers();
const baton = await startBaton();
const subjects = await createSubjects(baton, PEERS);
const site = await startSite(subjects);
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
});
const results = {};
for (const slowdown of SLOWDOWNS) {
  const rows = await measureAll(browser, site, subjects, slowdown);
  show(`CPU slowdown ${slowdown}×`, rows);
  const ratios = compare(rows);
  console.table(
    Object.fromEntries(Object.entries(ratios).map(([key, value]) => [key, Number(value.toFixed(2))])),
  );
  results[`${slowdown}x`] = { rows, ratios };
}
results.conversations = await measureConversations(browser, baton);
show('A long conversation', results.conversations);
await browser.close();
site.close();
await baton.stop();
if (process.env.BENCH_RESULT)
  writeFileSync(
    process.env.BENCH_RESULT,
    JSON.stringify({ rounds: ROUNDS, peerRounds: PEER_ROUNDS, ...results }),
  );
