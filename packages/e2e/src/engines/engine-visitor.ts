import { expect } from '@playwright/test';
import type { WidgetState } from '../pages/visitor-widget.js';
import type { EnginePage } from './engine.js';

const ROOT = "document.querySelector('baton-chat').shadowRoot";
const LAUNCHER = `${ROOT}.querySelector('[aria-label="Open chat"]')`;
const COMPOSER = `${ROOT}.querySelector('textarea')`;
const LOG = `${ROOT}.querySelector('[role="log"]')`;

/** A visitor at the widget, in a browser of any engine: real keys and a real mouse, and what the page can read. */
export class EngineVisitor {
  readonly page: EnginePage;
  readonly #place: { inFrame: boolean };

  constructor(page: EnginePage, place = { inFrame: false }) {
    this.page = page;
    this.#place = place;
  }

  async open(): Promise<void> {
    await this.becomes(`Boolean(document.querySelector('baton-chat')?.shadowRoot && ${LAUNCHER})`, true);
    // Where the page makes a fixed place one of its own, the corner may be below the fold.
    await this.look(`void ${LAUNCHER}.scrollIntoView({ block: 'nearest' })`);
    await this.page.click(LAUNCHER, this.#place);
    await this.becomes(`${ROOT}.activeElement === ${COMPOSER} && ${COMPOSER} !== null`, true);
  }

  /** Types a message to where the focus is, and sends it with the Enter key. */
  async write(text: string): Promise<void> {
    await this.page.type(text);
    await this.page.press('Enter');
  }

  async reads(text: RegExp): Promise<void> {
    await expect.poll(() => this.look<string>(`${LOG}?.textContent ?? ''`)).toMatch(text);
  }

  /** Waits until the expression is the value. */
  async becomes(expression: string, value: unknown): Promise<void> {
    await expect.poll(() => this.look(expression), { timeout: 20_000 }).toEqual(value);
  }

  look<Value>(expression: string): Promise<Value> {
    return this.page.evaluate<Value>(expression, this.#place);
  }

  state(): Promise<WidgetState> {
    return this.look('Baton.getState()');
  }

  async storedTexts(): Promise<string[]> {
    const { conversation } = await this.state();
    return (conversation?.messages ?? [])
      .filter(({ author, state }) => author === 'visitor' && state !== 'pending')
      .map(({ text }) => text);
  }

  async isHandledBy(handler: 'agent' | 'human', queue: string | null = null): Promise<void> {
    await expect
      .poll(async () => {
        const { conversation } = await this.state();
        return [conversation?.handler, conversation?.queue ?? null];
      })
      .toEqual([handler, queue]);
  }
}
