import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/setup/browser.mjs';
import { startBaton } from '../server/processes.mjs';
import { makeTriggers } from '../triggers/made-up-triggers.mjs';
import { measureFrames, measureKey } from './measure.mjs';

// The panel of the custom triggers with 10,000 of them, beside the same number of plain text boxes in a plain page:
// how long it takes to open, what a frame costs while scrolling, and what a key press costs.
const TRIGGERS = 10_000;
const KEY = 'bench-key-0123456789abcdef0123456789';
process.env.BATON_API_KEY = KEY;

/** 10,000 text boxes that the browser scrolls by itself. */
const PLAIN = `<!doctype html><style>#list{height:700px;overflow:auto}input{display:block;height:38px;width:400px;margin:4px}</style>
<div id="list"></div><script>
for (let index = 0; index < ${TRIGGERS}; index += 1)
  list.append(Object.assign(document.createElement('input'), { value: 'phrase ' + index }));
</script>`;

async function saveTriggers(url) {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const path = `${url}/api/v1/handoff-settings`;
  const { settings } = await (await fetch(path, { headers })).json();
  const customTriggers = makeTriggers(TRIGGERS).map((trigger, index) => ({
    ...trigger,
    id: `bench-${index}`,
  }));
  const body = JSON.stringify({ ...settings, customTriggers });
  const response = await fetch(path, { method: 'PUT', headers, body });
  if (!response.ok)
    throw new Error(`Saving the triggers answered ${response.status}: ${await response.text()}`);
}

async function openPanel(page, url) {
  await page.goto(`${url}/console/customer-agent/human-handoff`);
  await page.getByLabel('Email').fill('sam@demo.baton');
  await page.getByLabel('Password').fill('baton-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const pencil = page.getByRole('button', { name: 'Edit custom triggers' });
  await pencil.waitFor();
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelector('[aria-label="Edit custom triggers"]').click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

const baton = await startBaton();
const url = `http://127.0.0.1:${baton.port}`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await saveTriggers(url);
  const plain = await browser.newPage();
  await plain.setContent(PLAIN);
  const baseline = await measureFrames(plain, '#list');
  await plain.close();

  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const openMs = await openPanel(page, url);
  const scroll = await measureFrames(page, '.dialog-body');
  const search = await measureKey(page, page.getByRole('searchbox', { name: 'Find a trigger' }), 'refund');
  await page.getByRole('searchbox', { name: 'Find a trigger' }).fill('');
  const phrase = page.getByRole('textbox', { name: /^Word or phrase/ }).first();
  const typing = await measureKey(page, phrase, 'possibly');
  const result = { triggers: TRIGGERS, openMs, scroll, search, typing, baseline };
  console.log(`open: ${openMs.toFixed(0)} ms`);
  for (const [name, frames] of [
    ['panel', scroll],
    ['plain page', baseline],
  ])
    console.log(
      `scrolling, ${name}: ${frames.mainThreadMs.toFixed(1)} ms of the main thread a frame; between frames half within ${frames.p50.toFixed(1)} ms, 95 % within ${frames.p95.toFixed(1)} ms`,
    );
  console.log(`a key in the search: ${search.p50.toFixed(0)} ms, at most ${search.most.toFixed(0)} ms`);
  console.log(`a key in a phrase: ${typing.p50.toFixed(0)} ms, at most ${typing.most.toFixed(0)} ms`);
  if (process.env.BENCH_RESULT) writeFileSync(process.env.BENCH_RESULT, JSON.stringify(result));
} finally {
  await browser.close();
  await baton.stop();
}
