import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsolePage } from './console-page.js';

type Tab = 'Settings' | 'Try it' | 'Backtest' | 'Versions';

/** Customer agent → Human handoff, as a manager uses it. */
export class SettingsPage {
  readonly page: Page;

  constructor(readonly console: ConsolePage) {
    this.page = console.page;
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.console.url}/console/customer-agent/human-handoff`);
    await expect(this.card('Handoff process')).toBeVisible();
  }

  async show(tab: Tab): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Human handoff' })
      .getByRole('link', { name: tab })
      .click();
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).check();
  }

  async turn(name: string, on: boolean): Promise<void> {
    await this.page.getByRole('switch', { name, exact: true }).setChecked(on);
  }

  /** Saves and waits until it is. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
  }

  /** The side panel of the custom triggers. */
  async openTriggers(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Edit custom triggers' }).click();
    return this.page.getByRole('dialog', { name: 'Custom triggers' });
  }

  /** Adds one more trigger in the open panel. */
  async addTrigger(panel: Locator, phrase: string): Promise<void> {
    await panel.getByRole('button', { name: 'Add trigger' }).click();
    await panel
      .getByRole('textbox', { name: /^Word or phrase/ })
      .last()
      .fill(phrase);
  }
}
