import { expect, type Locator, type Page } from '@playwright/test';

/** What the page that embeds the widget may know of it (contract, Script tag). */
export interface WidgetState {
  readonly ready: boolean;
  readonly isOpen: boolean;
  readonly unread: number;
  readonly connection: string;
  readonly conversation: {
    readonly id: string;
    readonly status: 'open' | 'closed';
    readonly handler: 'agent' | 'matched' | 'paused' | 'human';
    readonly queue: string | null;
    readonly assignee: { readonly name: string } | null;
    readonly position: number | null;
    readonly messages: readonly {
      readonly id: string;
      readonly seq: number | null;
      readonly author: 'visitor' | 'agent' | 'human' | 'system';
      readonly text: string;
      readonly state?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
    }[];
  } | null;
}

declare global {
  interface Window {
    Baton: ((method: string, ...args: readonly unknown[]) => unknown) & { getState(): WidgetState };
  }
}

/** A visitor at the widget, as they see and use it. */
export class VisitorWidget {
  readonly launcher: Locator;
  readonly composer: Locator;
  readonly transcript: Locator;

  constructor(readonly page: Page) {
    const widget = page.locator('baton-chat');
    this.launcher = widget.getByRole('button', { name: 'Open chat' });
    this.composer = widget.getByRole('textbox', { name: 'Message' });
    this.transcript = widget.getByRole('log');
  }

  /** Goes to a page that embeds the widget and opens it. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url);
    await this.open();
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await expect(this.composer).toBeVisible();
  }

  /** Types a message and sends it with the Enter key. */
  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  /** Writes, and waits until the server has it; until then there may be no conversation there. */
  async says(text: string): Promise<void> {
    await this.write(text);
    const isStored = (said: string) =>
      window.Baton.getState().conversation?.messages.some(
        ({ text: its, seq }) => its === said && seq !== null,
      );
    await this.page.waitForFunction(isStored, text);
  }

  async talkToAPerson(): Promise<void> {
    await this.page.locator('baton-chat').getByRole('button', { name: 'Talk to a person' }).click();
  }

  /** Waits until the transcript shows this text. */
  async reads(text: string | RegExp): Promise<void> {
    await expect(this.transcript.getByText(text).last()).toBeVisible();
  }

  state(): Promise<WidgetState> {
    return this.page.evaluate(() => window.Baton.getState());
  }

  /** The conversation as the page can read it, once there is one. */
  async conversation(): Promise<NonNullable<WidgetState['conversation']>> {
    const known = await this.page.waitForFunction(() => window.Baton.getState().conversation);
    return known.jsonValue() as Promise<NonNullable<WidgetState['conversation']>>;
  }

  /** Waits until somebody else than before has the conversation. */
  async isHandledBy(handler: 'agent' | 'paused' | 'human', queue: string | null = null): Promise<void> {
    await expect
      .poll(async () => {
        const { conversation } = await this.state();
        return [conversation?.handler, conversation?.queue ?? null];
      })
      .toEqual([handler, queue]);
  }

  /** Its own messages that the server has, in the transcript's order. */
  async storedTexts(): Promise<string[]> {
    const { conversation } = await this.state();
    return (conversation?.messages ?? [])
      .filter(({ author, state }) => author === 'visitor' && state !== 'pending')
      .map(({ text }) => text);
  }
}
