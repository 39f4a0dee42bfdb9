import type { Locator, Page } from '@playwright/test';
import { violations } from './journeys/axe.js';
import { PEOPLE, signedIn } from './journeys/console-pages.js';
import { ADA, expect, SAM, test } from './test.js';

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function save(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();
}

test('an admin adds a person, gives them hours, an absence and a team, switches them off and on', async ({
  baton,
  browser,
}) => {
  test.slow();
  const page = await signedIn(browser, baton.url, PEOPLE.admin);
  await page.goto(`${baton.url}/console/team`);
  const people = card(page, 'People');
  await people.getByRole('button', { name: 'Add a person' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a person' });
  await expect(adding.getByLabel('Name')).toBeFocused();
  await adding.getByRole('button', { name: 'Save' }).click();
  await expect(adding.getByText('Look at the marked fields.')).toBeVisible();
  await adding.getByLabel('Name').fill('Mika Laine');
  await adding.getByLabel('Email address').fill('mika@demo.baton');
  await adding.getByLabel('Password').fill('a long password');
  await adding.getByLabel('Role').selectOption('agent');
  await adding.getByLabel('Live conversations at once').fill('3');
  await adding.getByLabel('Languages').fill('fi, en');
  await adding.getByLabel('Skills').fill('billing');
  await adding.getByRole('radio', { name: 'These hours' }).check();
  await adding.getByRole('button', { name: 'Add hours on Saturday' }).click();
  await adding.getByRole('button', { name: 'Copy Monday to Monday to Friday' }).click();
  await adding.getByRole('button', { name: 'Add a holiday' }).click();
  await adding.getByLabel('Name of the holiday').fill('Midsummer');
  await adding.getByRole('button', { name: 'Add an absence' }).click();
  expect(await violations(page)).toEqual([]);
  await save(adding);
  const row = people.getByRole('row', { name: /Mika Laine/ });
  await expect(row).toContainText('0 of 3');

  await row.getByRole('button', { name: 'Edit Mika Laine' }).click();
  const panel = page.getByRole('dialog', { name: 'Mika Laine' });
  await expect(panel.getByLabel('Languages')).toHaveValue('fi, en');
  await expect(panel.getByLabel('Name of the holiday')).toHaveValue('Midsummer');
  await panel.getByLabel('Skills').fill('billing, returns');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard your changes?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await save(panel);
  await row.getByRole('button', { name: 'Edit Mika Laine' }).click();
  await expect(panel.getByLabel('Skills')).toHaveValue('billing, returns');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await row.getByRole('button', { name: 'Deactivate Mika Laine' }).click();
  const off = page.getByRole('alertdialog');
  await expect(off.getByRole('button').last()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await off.getByRole('button', { name: 'Deactivate' }).click();
  await expect(row).toContainText('Switched off');
  await row.getByRole('button', { name: 'Activate Mika Laine' }).click();
  await expect(row).toContainText('Away');
  await page.context().close();
});

test('a manager changes somebody else’s hours, absences and capacity, and they are told', async ({
  signIn,
}) => {
  test.slow();
  const ada = await signIn(ADA);
  const { page, url } = await signIn(SAM);
  await page.goto(`${url}/console/team`);
  const row = card(page, 'People').getByRole('row', { name: /Ada Lindqvist/ });
  const before = (await row.textContent())?.match(/\d+ of (\d+)/)?.[1] ?? '';
  const change = async (capacity: string, edit: (panel: Locator) => Promise<void>) => {
    await row.getByRole('button', { name: 'Edit Ada Lindqvist' }).click();
    const panel = page.getByRole('dialog', { name: 'Ada Lindqvist' });
    await panel.getByLabel('Live conversations at once').fill(capacity);
    await edit(panel);
    await save(panel);
  };
  await change('7', async (panel) => {
    await expect(panel.getByLabel('Name', { exact: true })).toBeDisabled();
    await expect(panel.getByLabel('Role')).toBeDisabled();
    await panel.getByRole('radio', { name: 'These hours' }).check();
    await panel.getByRole('button', { name: 'Add an absence' }).click();
    expect(await violations(page)).toEqual([]);
  });
  await expect(row).toContainText('0 of 7');

  await expect(ada.page.getByText('Sam Okafor changed your hours, absences or capacity.')).toBeVisible();
  await ada.page.getByRole('button', { name: 'Look' }).click();
  await ada.page.getByRole('button', { name: 'Edit Ada Lindqvist' }).click();
  const own = ada.page.getByRole('dialog', { name: 'Ada Lindqvist' });
  await expect(own.getByText(/last changed by Sam Okafor/)).toBeVisible();
  await expect(own.getByLabel('Live conversations at once')).toBeDisabled();
  await ada.page.keyboard.press('Escape');

  await change(before, async (panel) => {
    await panel.getByRole('radio', { name: 'As their team' }).check();
    await panel.getByRole('button', { name: 'Remove this absence' }).click();
  });
});

test('two who edit the same person at once: the second sees what the first saved, and neither change is lost', async ({
  baton,
  browser,
  api,
  signIn,
}) => {
  test.slow();
  const before = await api.person(ADA);
  const edit = async (page: Page): Promise<Locator> => {
    await page.goto(`${baton.url}/console/team`);
    await page.getByRole('button', { name: 'Edit Ada Lindqvist' }).click();
    return page.getByRole('dialog', { name: 'Ada Lindqvist' });
  };
  const admin = await signedIn(browser, baton.url, PEOPLE.admin);
  const { page } = await signIn(SAM);
  const mine = await edit(admin);
  const theirs = await edit(page);

  await theirs.getByRole('radio', { name: 'These hours' }).check();
  await theirs.getByLabel('Live conversations at once').fill('7');
  await save(theirs);

  await mine.getByLabel('Live conversations at once').fill('9');
  await mine.getByLabel('Skills').fill('billing');
  await mine.getByRole('button', { name: 'Save' }).click();
  const notice = mine.getByRole('status').filter({ hasText: 'Somebody else saved this in the meantime' });
  await expect(notice).toContainText(/Working hours: As their team → .*09:00–17:00/);
  await expect(notice).toContainText('You both changed it. Theirs: Live conversations at once: 5 → 7');
  await expect(mine.getByLabel('Live conversations at once')).toHaveValue('9');
  await expect(mine.getByRole('radio', { name: 'These hours' })).toBeChecked();
  expect(await violations(admin)).toEqual([]);
  expect((await api.person(ADA)).skills).toEqual(before.skills);
  await notice.getByRole('button', { name: 'Take theirs: Live conversations at once' }).click();
  await expect(mine.getByLabel('Live conversations at once')).toHaveValue('7');
  await save(mine);
  const after = await api.person(ADA);
  expect([after.capacity, after.skills, after.hours === null]).toEqual([7, ['billing'], false]);

  const { capacity, skills, hours } = before;
  await api.request('PATCH', `/users/${before.id}`, { capacity, skills, hours });
  await admin.context().close();
});

test('a manager keeps teams, business hours and destinations', async ({ signIn }) => {
  test.slow();
  const { page, url } = await signIn(SAM);
  await page.goto(`${url}/console/team`);
  const teams = card(page, 'Teams');
  await teams.getByRole('button', { name: 'Add a team' }).click();
  const team = page.getByRole('dialog', { name: 'Add a team' });
  await team.getByLabel('Name').fill('Second line');
  await team.getByRole('checkbox', { name: /Ada Lindqvist/ }).check();
  await team.getByRole('radio', { name: 'These hours' }).check();
  expect(await violations(page)).toEqual([]);
  await save(team);
  await expect(teams.getByText(/Ada Lindqvist · /)).toBeVisible();
  await teams.getByRole('button', { name: 'Edit Second line' }).click();
  const editing = page.getByRole('dialog', { name: 'Second line' });
  await editing.getByLabel('Name').fill('Third line');
  await save(editing);

  const hours = card(page, 'Business hours');
  await hours.getByRole('button', { name: 'Change' }).click();
  const panel = page.getByRole('dialog', { name: 'Business hours' });
  await panel.getByRole('radio', { name: 'These hours' }).check();
  await panel.getByLabel('Time zone').fill('Mars/Olympus');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Look at the marked fields.')).toBeVisible();
  await panel.getByLabel('Time zone').fill('Europe/Helsinki');
  await save(panel);
  await expect(hours.getByText('Europe/Helsinki')).toBeVisible();
  await hours.getByRole('button', { name: 'Change' }).click();
  await panel.getByRole('radio', { name: 'Always open' }).check();
  await save(panel);
  await expect(hours.getByText('Always open')).toBeVisible();

  const places = card(page, 'Inboxes and help desks');
  await places.getByRole('button', { name: 'Add', exact: true }).click();
  const place = page.getByRole('dialog', { name: 'Add an inbox or help desk' });
  await place.getByLabel('Name').fill('Returns');
  await place.getByLabel('Kind').selectOption('help_desk');
  await place.getByRole('checkbox', { name: /Third line/ }).check();
  await save(place);
  await expect(places.getByText('Help desk · Third line')).toBeVisible();
  await places.getByRole('button', { name: 'Remove Returns' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(places.getByText('Returns', { exact: true })).toBeHidden();
  await teams.getByRole('button', { name: 'Remove Third line' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(teams.getByText('Third line', { exact: true })).toBeHidden();
});

test('an admin allows a website, and makes and revokes an API key that works while it is there', async ({
  baton,
  browser,
}) => {
  const page = await signedIn(browser, baton.url, PEOPLE.admin);
  await page.goto(`${baton.url}/console/install`);
  const websites = card(page, 'Allowed websites');
  await websites.getByRole('button', { name: 'Change' }).click();
  const panel = page.getByRole('dialog', { name: 'Allowed websites' });
  await panel.getByLabel('Websites').fill('https://shop.example.com/path');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText(/Give an origin such as/)).toBeVisible();
  await panel.getByLabel('Websites').fill('https://shop.example.com');
  await save(panel);
  await expect(websites.getByText('https://shop.example.com')).toBeVisible();

  await page.getByRole('link', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'Add key' }).click();
  const dialog = page.getByRole('dialog', { name: 'New API key' });
  await dialog.getByLabel('Name').fill('Order system');
  await dialog.getByRole('button', { name: 'Make key' }).click();
  const key = await dialog.locator('code.secret').textContent();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  const use = async (): Promise<number> =>
    (await fetch(`${baton.url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } })).status;
  expect(await use()).toBe(200);
  await page.getByRole('button', { name: 'Revoke Order system' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('Order system', { exact: true })).toBeHidden();
  expect(await use()).toBe(401);
  await page.context().close();
});
