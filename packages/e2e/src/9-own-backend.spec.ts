import { expect, test } from '@playwright/test';
import { startOwnBackendPage } from './harness/own-backend-page.js';
import type { ServedPage } from './harness/serve.js';
import { VisitorWidget } from './pages/visitor-widget.js';

let example: ServedPage | undefined;
test.beforeAll(async () => {
  example = await startOwnBackendPage();
});
test.afterAll(() => example?.close());

test("the npm entry runs on a developer's own backend and own answers, without a server", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const visitor = new VisitorWidget(page);
  const { url = '' } = example ?? {};
  await visitor.visit(url);

  await visitor.write('Do you deliver?');
  await visitor.reads('We deliver in town every morning.');

  await visitor.write('Can you fix my bicycle?');
  await visitor.reads('Robin from the shop is with you now.');
  const desk = page.getByRole('textbox', { name: 'Reply as Robin' });
  await desk.fill('I am afraid we only do bread.');
  await desk.press('Enter');
  await visitor.reads('I am afraid we only do bread.');

  await visitor.write('Do you deliver on Sundays?');
  await expect(visitor.transcript.getByText('We deliver in town every morning.')).toHaveCount(1);
  expect(requests.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual(
    [],
  );
});
