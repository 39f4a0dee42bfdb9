import type { RestClient } from './harness/rest-client.js';
import { ticketOf } from './journeys/tickets.js';
import { HelpDeskPage } from './pages/help-desk-page.js';
import { SettingsPage } from './pages/settings-page.js';
import { ADA, expect, SAM, test } from './test.js';

/** A help desk, and a workflow that gives the ticket to somebody who is away: to nobody, for a live handoff. */
async function prepareWorkflow(api: RestClient): Promise<{ desk: string; workflow: string }> {
  const unique = Date.now().toString(36);
  const [desk, workflow] = [`Desk ${unique}`, `To Ada ${unique}`];
  await api.request('POST', '/destinations', { name: desk, type: 'help_desk' });
  const { id } = await api.person(ADA);
  await api.request('POST', '/workflows', {
    name: workflow,
    enrolOn: { event: 'handoff' },
    enabled: true,
    steps: [{ id: 'to-ada', type: 'rotate_owner', userIds: [id], teamIds: [] }],
  });
  return { desk, workflow };
}

for (const { choice, status } of [
  { choice: 'Keep chat open', status: 'open' },
  { choice: 'Close chat', status: 'closed' },
] as const) {
  test(`live and unassigned by the workflow: ${choice.toLowerCase()} leaves the chat ${status}`, async ({
    visitor,
    api,
    signIn,
  }) => {
    const { desk, workflow } = await prepareWorkflow(api);
    const settings = new SettingsPage(await signIn(SAM));
    const { page } = settings;
    await settings.open();
    await settings.choose('To different users or teams, on conditions');
    await page.getByLabel('Help desk', { exact: true }).selectOption({ label: `${desk} (help desk)` });
    await page.getByLabel('Workflow', { exact: true }).selectOption({ label: workflow });
    await settings.choose(choice);
    await page
      .getByRole('textbox', { name: 'When nobody was assigned' })
      .fill('Your question lies with our team now.');
    await settings.save();

    await visitor.talkToAPerson();
    await visitor.reads('Your question lies with our team now.');
    await expect.poll(async () => (await visitor.conversation()).status).toBe(status);
    const { id } = await visitor.conversation();
    const { number } = await ticketOf(api, id);
    const person = await signIn(SAM);
    const helpDesk = new HelpDeskPage(person);
    await helpDesk.show(status === 'open' ? 'Unassigned' : 'Closed');
    await expect(helpDesk.row(number)).toBeVisible();
    // What the help desk has a ticket for does not stand in the inbox as well.
    await person.show(status === 'open' ? 'Unassigned' : 'Closed');
    await expect(person.line(id)).toBeHidden();
  });
}
