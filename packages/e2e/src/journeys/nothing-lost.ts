import { expect } from '@playwright/test';
import type { RestClient } from '../harness/rest-client.js';
import type { ConsolePage } from '../pages/console-page.js';
import type { VisitorWidget } from '../pages/visitor-widget.js';

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Texts that say their own place, `message 001`, so that loss, repetition and disorder are all seen. */
export const texts = (from: number, to: number): string[] =>
  numbers(from, to).map((number) => `message ${String(number).padStart(3, '0')}`);

/** Hands the messages to the widget one after another, as fast as a page can. */
export async function sendAll(visitor: VisitorWidget, messages: readonly string[]): Promise<void> {
  await visitor.page.evaluate((list) => {
    for (const text of list) window.Baton('send', text);
  }, messages);
}

/** Waits until at least so many of the visitor's messages are stored. */
export async function stored(visitor: VisitorWidget, atLeast: number): Promise<void> {
  await expect
    .poll(async () => (await visitor.storedTexts()).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(atLeast);
}

/** Everywhere: each of the messages once, in order, and `seq` without a gap. */
export async function everywhereOnce(
  messages: readonly string[],
  { tabs, person, api, conversationId }: Places,
): Promise<void> {
  const isOurs = (text: string): boolean => /^message \d+$/.test(text);
  for (const tab of tabs) {
    await expect
      .poll(async () => (await tab.storedTexts()).filter(isOurs), { timeout: 20_000 })
      .toEqual(messages);
    const shown = tab.transcript.getByText(/^message \d+$/);
    await expect(shown).toHaveText([...messages], { timeout: 10_000 });
  }
  const record = await api.messages(conversationId);
  expect(record.map(({ seq }) => seq)).toEqual(numbers(1, record.length));
  expect(record.map(({ text }) => text).filter(isOurs)).toEqual(messages);
  await expect(person.transcript.getByText(/^message \d+$/)).toHaveText([...messages], { timeout: 20_000 });
}

interface Places {
  readonly tabs: readonly VisitorWidget[];
  readonly person: ConsolePage;
  readonly api: RestClient;
  readonly conversationId: string;
}
