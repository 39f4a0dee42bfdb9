import { startCutProxy } from './harness/cut-proxy.js';
import { startHostPage } from './harness/host-page.js';
import { everywhereOnce, sendAll, stored, texts } from './journeys/nothing-lost.js';
import { askForAPerson } from './journeys/takeover.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { ADA, expect, test } from './test.js';

test('a crash, a cut network, a reload and a second tab lose nothing and repeat nothing', async ({
  baton,
  api,
  page,
  context,
  signIn,
}) => {
  const proxy = await startCutProxy(baton.port);
  const host = await startHostPage(proxy.url);
  const visitor = new VisitorWidget(page);
  const person = await signIn(ADA);
  await person.becomeAvailable();
  await visitor.visit(host.url);
  const conversationId = await askForAPerson({ visitor, person, email: ADA, api });

  await test.step('the server is killed while messages are being sent', async () => {
    await sendAll(visitor, texts(1, 20));
    await stored(visitor, 3);
    await baton.crash();
    await sendAll(visitor, texts(21, 25));
    await baton.restart();
    await stored(visitor, 26);
  });

  await test.step('the network is cut', async () => {
    await sendAll(visitor, texts(26, 30));
    proxy.cut();
    await sendAll(visitor, texts(31, 35));
    await expect.poll(async () => (await visitor.state()).connection).not.toBe('online');
    proxy.restore();
    await stored(visitor, 36);
  });

  await test.step('the page is reloaded with messages that are not sent', async () => {
    proxy.cut();
    await sendAll(visitor, texts(36, 40));
    proxy.restore();
    await page.reload();
    await visitor.composer.or(visitor.launcher).first().waitFor();
    await stored(visitor, 41);
  });

  const secondTab = new VisitorWidget(await context.newPage());
  await secondTab.visit(host.url);
  await sendAll(secondTab, texts(41, 45));
  await stored(visitor, 46);
  if (!(await visitor.state()).isOpen) await visitor.open();
  await everywhereOnce(texts(1, 45), { tabs: [visitor, secondTab], person, api, conversationId });

  await proxy.close();
  await host.close();
});
