import { SettingsPage } from './pages/settings-page.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { ADA, expect, SAM, test } from './test.js';

test('messages: the visitor reads what the manager wrote for an available and an unavailable team', async ({
  visitor,
  newVisitor,
  api,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  const available = settings.page.getByRole('textbox', { name: 'When the team is available' });
  await available.fill('');
  await available.pressSequentially('Say hello to {ag');
  await expect(settings.page.getByRole('option', { name: /agent\.name/ })).toBeVisible();
  await available.press('Enter');
  await available.pressSequentially('!');
  await expect(available).toHaveValue('Say hello to {agent.name}!');
  await expect(
    settings.page.getByRole('img', { name: 'The visitor reads: Say hello to Sanne!' }),
  ).toBeVisible();
  await settings.page
    .getByRole('textbox', { name: 'When the team is unavailable' })
    .fill('Nobody is in. We will find you.');
  await settings.save();

  await visitor.talkToAPerson();
  await visitor.reads('Nobody is in. We will find you.');
  await api.close((await visitor.conversation()).id);
  await api.setPresence(ADA, 'available');
  const lucky = await newVisitor();
  await lucky.talkToAPerson();
  await lucky.reads('Say hello to Ada Lindqvist!');
  const person = await signIn(ADA);
  await person.show('Mine');
  await person.line((await lucky.conversation()).id).click();
  await person.reads('Say hello to Ada Lindqvist!');
});

test('messages: each language has its own, the others fall back; an unknown placeholder is refused at its field', async ({
  baton,
  api,
  browser,
  signIn,
}) => {
  const settings = new SettingsPage(await signIn(SAM));
  await settings.open();
  await settings.page.getByLabel('Add a language').selectOption('fr');
  const french = settings.page.getByRole('textbox', { name: 'When the team is unavailable, in French' });
  await french.fill('Un instant, {personne}.');
  await settings.page.getByRole('button', { name: 'Save', exact: true }).click();
  const card = settings.page.getByRole('region', { name: 'Messages' });
  await expect(card.getByText('There is no placeholder {personne}.')).toBeVisible();
  expect((await api.settings()).messages.unavailable).not.toHaveProperty('fr');
  await french.fill('Un instant, on arrive.');
  await settings.save();

  const context = await browser.newContext();
  const visitor = new VisitorWidget(await context.newPage());
  // The widget speaks the language of its page.
  await visitor.page.addInitScript(() => {
    const toFrench = (): void => document.documentElement?.setAttribute('lang', 'fr');
    new MutationObserver(toFrench).observe(document, { childList: true });
  });
  await visitor.page.goto(`${baton.url}/demo/`);
  await visitor.page.evaluate(() => {
    window.Baton('open');
    window.Baton('send', 'Je voudrais parler à un conseiller');
  });
  await visitor.reads('Un instant, on arrive.');
  await context.close();
});
