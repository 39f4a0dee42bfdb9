import { readFile } from 'node:fs/promises';
import { ADA, expect, test } from './test.js';

const PDF = { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 invoice') };

test('a visitor sends files, a person sees them, answers with one, and the visitor saves it', async ({
  visitor,
  api,
  signIn,
}) => {
  await api.setPresence(ADA, 'available');
  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'assigned');
  const widget = visitor.page.locator('baton-chat');
  const picture = {
    name: 'screen.png',
    mimeType: 'image/png',
    buffer: await visitor.page.screenshot({ clip: { x: 0, y: 0, width: 120, height: 80 } }),
  };
  const program = { name: 'setup.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') };
  await widget.locator('input[type=file]').setInputFiles([PDF, picture, program]);
  await expect(widget.getByRole('alert')).toContainText('setup.exe can’t be sent');
  await visitor.write('Here they are');
  await expect(widget.getByRole('button', { name: 'Download screen.png' }).getByRole('img')).toBeVisible();

  const person = await signIn(ADA);
  const { id } = await visitor.conversation();
  await person.page.goto(`${person.url}/console/inbox/mine/${id}`);
  await person.reads('Here they are');
  const shown = person.transcript.getByRole('img', { name: 'screen.png' });
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(120);

  await person.page.locator('.composer input[type=file]').setInputFiles({ ...PDF, name: 'answer.pdf' });
  await expect(person.page.getByRole('button', { name: 'Remove answer.pdf' })).toBeVisible();
  await expect(person.page.getByText('Uploading…')).toBeHidden();
  await person.page.getByRole('button', { name: 'Send', exact: true }).click();
  const answer = widget.getByRole('button', { name: 'Download answer.pdf' });
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), answer.click()]);
  expect(download.suggestedFilename()).toBe('answer.pdf');
  expect(await readFile(await download.path(), 'utf8')).toBe('%PDF-1.7 invoice');
});

test('a file that does not get through can be tried again', async ({ visitor }) => {
  const widget = visitor.page.locator('baton-chat');
  await visitor.page.route('**/files/**', (route) => route.abort());
  await widget.locator('input[type=file]').setInputFiles(PDF);
  const again = widget.getByRole('button', { name: 'Try again: invoice.pdf' });
  await expect(again).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Send' })).toBeDisabled();
  await visitor.page.unroute('**/files/**');
  await again.click();
  await expect(widget.getByRole('button', { name: 'Send' })).toBeEnabled();
});
