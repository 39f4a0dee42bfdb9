import type { HandoffSettings, Page as ListPage, Person, Role, Ticket, WorkflowSummary } from '@baton/core';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { CONSOLE_PAGES, type PageName } from '../../../console/src/shell/console-pages.js';
import type { RestClient } from '../harness/rest-client.js';

export { CONSOLE_PAGES, type PageName };
export const PAGE_NAMES = Object.keys(CONSOLE_PAGES) as PageName[];

const PASSWORD = 'baton-demo';
const VIEWER = 'viewer@demo.baton';
/** Somebody of the demo workspace for each role; the viewer is made here. */
export const PEOPLE: Readonly<Record<Role, string>> = {
  viewer: VIEWER,
  agent: 'ada@demo.baton',
  manager: 'sam@demo.baton',
  admin: 'admin@demo.baton',
};

/** What an address's parameters stand for. */
export type Parameters = Readonly<Record<string, string>>;

/** The address of a page, with its parameters filled in. */
export function addressOf(name: PageName, parameters: Parameters): string {
  return CONSOLE_PAGES[name].path.replace(/:(\w+)\??/g, (_, key: string) => parameters[key] ?? 'none');
}

/**
 * Makes something to look at on every page: a handoff with its ticket, a workflow with a run, a webhook, a viewer.
 * @param settings Those of the demo: under others, from an earlier test, the handoff might make a ticket of its own.
 */
export async function fillWorkspace(api: RestClient, settings: HandoffSettings): Promise<Parameters> {
  await api.saveSettings(settings);
  const post = <Answer>(path: string, body: unknown): Promise<Answer> => api.request('POST', path, body);
  const people = await api.request<ListPage<Person>>('GET', '/users');
  if (!people.items.some(({ email }) => email === VIEWER))
    await post('/users', { name: 'Vera Viewer', email: VIEWER, role: 'viewer', password: PASSWORD });
  const channel = await post<{ id: string }>('/channels', { type: 'custom', name: 'Shop app' });
  const { conversationId } = await post<{ conversationId: string }>(`/channels/${channel.id}/messages`, {
    externalId: 'first',
    contact: { id: 'kim', name: 'Kim Park' },
    text: 'I want a refund for my blue lamp',
  });
  const ticket = await post<Ticket>('/tickets', { subject: 'Refund of a lamp', conversationId });
  const workflow = await post<WorkflowSummary>('/workflows', {
    name: 'Mark it',
    enabled: true,
    enrolOn: { event: 'manual' },
    steps: [{ id: 'first', type: 'set_property', property: 'priority', value: 'high' }],
  });
  const run = await post<{ id: string }>(`/workflows/${workflow.id}/enrol`, { ticketId: ticket.id });
  await post('/webhooks', { url: 'https://example.com/hook', events: [] });
  return {
    view: 'open',
    conversationId,
    ticketId: ticket.id,
    workflowId: workflow.id,
    runId: run.id,
  };
}

/** Signs in at whatever address the browser is. */
export async function signInHere(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Console' })).toBeVisible();
}

/** A browser in which somebody is signed in. */
export async function signedIn(browser: Browser, url: string, email: string, password?: string) {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/console/reports`);
  await signInHere(page, email, password);
  return page;
}

/** Waits until nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
}
