import { expect, type Locator, type Page } from '@playwright/test';

/** The password of everybody in the demo workspace. */
const PASSWORD = 'baton-demo';

/** A person at the console, as they see and use it. */
export class ConsolePage {
  readonly transcript: Locator;
  readonly reply: Locator;

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    this.transcript = page.getByRole('log', { name: 'Transcript' });
    this.reply = page.getByRole('textbox', { name: 'Reply' });
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto(`${this.url}/console/`);
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  }

  async becomeAvailable(): Promise<void> {
    const available = this.page.getByRole('switch', { name: 'Available' });
    if ((await available.getAttribute('aria-checked')) !== 'true') await available.click();
    await expect(available).toBeChecked();
  }

  /** Shows one of the inbox's views. */
  async show(view: 'Unassigned' | 'Mine' | 'All open' | 'Closed'): Promise<void> {
    const link = this.page.getByRole('link', { name: new RegExp(`^${view}`) }).first();
    if (!(await link.isVisible())) await this.page.goto(`${this.url}/console/inbox/mine`);
    await link.click();
    await expect(this.page.getByRole('heading', { name: view, level: 1 })).toBeVisible();
  }

  /** The line of a conversation in the list that is shown. */
  line(conversationId: string): Locator {
    return this.page.locator(`[data-conversation="${conversationId}"]`);
  }

  async write(text: string): Promise<void> {
    await this.reply.fill(text);
    await this.reply.press('Enter');
  }

  async reads(text: string | RegExp): Promise<void> {
    await expect(this.transcript.getByText(text).last()).toBeVisible();
  }

  async press(name: 'Take it' | 'Return to assistant' | 'Close'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Adds a custom trigger in the settings, as a manager does, and saves. */
  async addTrigger(phrase: string): Promise<void> {
    await this.page.goto(`${this.url}/console/customer-agent/human-handoff`);
    await this.page.getByRole('button', { name: 'Edit custom triggers' }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('button', { name: 'Add trigger' }).click();
    await panel
      .getByRole('textbox', { name: /^Word or phrase/ })
      .last()
      .fill(phrase);
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel).toBeHidden();
  }
}
