import { expect, type Locator } from '@playwright/test';
import type { ConsolePage } from './console-page.js';

/** The help desk in a person's console, as they see and use it. */
export class HelpDeskPage {
  readonly search: Locator;
  readonly note: Locator;

  constructor(readonly person: ConsolePage) {
    this.search = person.page.getByRole('searchbox', { name: 'Search tickets' });
    this.note = person.page.getByRole('textbox', { name: 'Private note' });
  }

  async show(
    view: 'Unassigned' | 'Mine' | 'My teams' | 'All open' | 'Closed' | 'All tickets',
  ): Promise<void> {
    const path = { Unassigned: 'unassigned', Mine: 'mine', 'My teams': 'team', 'All open': 'open' } as const;
    const { page, url } = this.person;
    const segment = view === 'Closed' ? 'closed' : view === 'All tickets' ? 'all' : path[view];
    await page.goto(`${url}/console/help-desk/${segment}`);
    await expect(page.getByRole('heading', { level: 1, name: view })).toBeVisible();
  }

  /** The row of a ticket in the table, or its card beside an open ticket. */
  row(number: number): Locator {
    return this.person.page.locator(`[data-ticket="${number}"]`);
  }

  async choose(number: number): Promise<void> {
    await this.person.page.getByRole('checkbox', { name: `Choose ticket #${number}`, exact: true }).check();
  }

  async open(number: number): Promise<void> {
    await this.row(number).getByRole('link').click();
    await expect(this.person.transcript).toBeVisible();
  }

  /** A property of the open ticket. */
  property(name: 'Status' | 'Priority' | 'Subject' | 'Category'): Locator {
    return this.person.page.getByLabel(name, { exact: true });
  }
}
