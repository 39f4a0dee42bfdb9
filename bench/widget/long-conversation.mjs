import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const FRAME_MS = 1_000 / 60;
/** A frame that came more than half a frame late was missed. */
const MISSED_MS = FRAME_MS * 1.5;
const WHEEL_PX = 300;
const MOST_WHEELS = 4_000;

/** A page whose chat has a conversation of `count` messages in a backend of its own, behind `__begin()`. */
const source = (count) => `
  import { memoryBackend } from '@baton/core/testing';
  const backend = memoryBackend({ people: [{ id: 'ada', name: 'Ada' }], answer: () => 'An **answer** with a [link](https://example.com).' });
  const texts = ['Where is my parcel?', 'It left on **Tuesday**. You can follow it here: https://example.com/parcels/42', 'Thank you!', 'Two more things:\\n\\n- the blue one\\n- the red one', 'A longer answer that goes over several lines, as people write them when they explain how something works and why it was not where it should have been.'];
  window.__begin = async () => {
    const { conversation } = await backend.open({ workspace: 'demo' });
    backend.people.take(conversation.id, 'ada');
    for (let number = 2; number < ${count}; number++) {
      const text = number + '. ' + texts[number % texts.length];
      if (number % 3) backend.people.reply(conversation.id, text);
      else await backend.sendMessage({ conversationId: conversation.id, clientId: 'own-' + number, text });
    }
    await new Promise((resume) => setTimeout(resume, 500));
    const list = () => document.querySelector('baton-chat')?.shadowRoot?.querySelector('.log');
    const began = performance.now();
    Baton('init', { backend });
    Baton('open');
    return new Promise((resolve) => {
      const look = () => {
        if (list()?.querySelectorAll('.message').length > 5) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        else setTimeout(look, 1);
      };
      look();
    });
  };
  window.__frames = [];
  window.__watchFrames = () => {
    let before = performance.now();
    const frame = (now) => { window.__frames.push(now - before); before = now; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  };`;

/** The script of such a page. */
export async function longConversation(count) {
  const { outputFiles } = await build({
    stdin: { contents: source(count), resolveDir: at('.'), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    nodePaths: [at('../../packages/widget/node_modules')],
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** What the list shows at this moment. */
const shown = (page) =>
  page.evaluate(() => {
    const list = document.querySelector('baton-chat').shadowRoot.querySelector('.log');
    const messages = list.querySelectorAll('.message').length;
    return { messages, isAtTop: list.scrollTop <= 0 };
  });

/** Scrolls with the wheel up to the beginning; each frame on the way is timed. */
async function scrollToBeginning(page, count) {
  // The first paint has the words alone; the list that scrolls through all of them says who said each.
  await page.locator('baton-chat .byline').first().waitFor({ state: 'attached' });
  const box = await page.locator('baton-chat .panel').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => window.__watchFrames());
  for (let wheels = 0; wheels < MOST_WHEELS; wheels++) {
    await page.mouse.wheel(0, -WHEEL_PX);
    if (wheels % 20) continue;
    const { messages, isAtTop } = await shown(page);
    if (isAtTop && messages >= count - 5) return messages;
  }
  return (await shown(page)).messages;
}

/** Opens the conversation, and scrolls through all of it. */
export async function measureConversation(browser, url, count) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const firstPaintMs = await page.evaluate(() => window.__begin());
  const messages = await scrollToBeginning(page, count);
  const frames = await page.evaluate(() => window.__frames.slice(1));
  await context.close();
  const missed = frames.reduce((sum, ms) => sum + (ms > MISSED_MS ? Math.round(ms / FRAME_MS) - 1 : 0), 0);
  return {
    'ms to first paint': firstPaintMs,
    'messages scrolled through': messages,
    'frame ms, median': percentile(frames, 0.5),
    'frame ms, p99': percentile(frames, 0.99),
    'frames missed, %': (100 * missed) / (frames.length + missed),
  };
}
