import { ADA, expect, test } from './test.js';

const COUNT = 210;

test('a long conversation opens at its end, and is read back to its beginning without losing the place', async ({
  visitor,
  api,
  signIn,
}) => {
  // More messages than a person writes in the time of a test.
  test.slow();
  await visitor.says('My kettle sings');
  const { id } = await visitor.conversation();
  await api.request('POST', `/conversations/${id}/assign`, {});
  for (let n = 1; n <= COUNT; n++)
    await api.request('POST', `/conversations/${id}/messages`, { text: `Answer ${n}.` });

  const ada = await signIn(ADA);
  const { page, transcript } = ada;
  await page.goto(`${ada.url}/console/inbox/open/${id}`);
  const messages = transcript.getByRole('article');
  await expect(transcript.getByText(`Answer ${COUNT}.`)).toBeInViewport();
  expect(await messages.count()).toBeLessThanOrEqual(100);

  const earlier = transcript.getByRole('button', { name: 'Show earlier messages' });
  const [words = ''] = /Answer \d+\./.exec((await messages.first().textContent()) ?? '') ?? [];
  const first = transcript.getByText(words, { exact: true });
  const place = async () => Math.round((await first.boundingBox())?.y ?? 0);
  let before = 0;
  await page.route('**/messages?after=*', async (route) => {
    // What the visitor writes meanwhile is added below, and moves nothing either.
    await visitor.write('One more thing');
    await expect(transcript.getByText('One more thing')).toHaveCount(1);
    before = await place();
    await route.continue();
  });
  await transcript.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => messages.count()).toBeGreaterThan(150);
  await expect.poll(place).toBe(before);
  await page.unroute('**/messages?after=*');

  // Cut off, it says so; the button tries again.
  await page.route('**/messages?after=*', (route) => route.abort());
  await page.keyboard.press('Home');
  await expect(transcript.getByRole('alert')).toHaveText('They could not be loaded. Try again.');
  await page.unroute('**/messages?after=*');
  await earlier.click();
  await expect(messages.filter({ hasText: 'My kettle sings' })).toHaveCount(1);
  await expect(earlier).toBeHidden();
  await visitor.write('Are you still there?');
  await expect(transcript.getByText('Are you still there?')).toHaveCount(1);
  await expect(transcript.getByText('Are you still there?')).not.toBeInViewport();
  await page.getByRole('button', { name: 'Latest messages' }).click();
  await expect(transcript.getByText('Are you still there?')).toBeInViewport();

  // What a search finds far back is looked for.
  await page.goto(`${ada.url}/console/inbox/open?q=kettle`);
  await ada.line(id).click();
  const said = messages.filter({ hasText: 'My kettle sings' });
  await expect(said).toBeInViewport();
  await expect(said).toHaveClass(/is-found/);
});
