import { type BatonServer, startBaton } from './harness/baton-server.js';
import { type CutProxy, startCutProxy } from './harness/cut-proxy.js';
import { startHostPage } from './harness/host-page.js';
import { RestClient } from './harness/rest-client.js';
import type { ServedPage } from './harness/serve.js';
import { type SharedServices, startSharedServices } from './harness/shared-services.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { everywhereOnce, sendAll, stored, texts } from './journeys/nothing-lost.js';
import { askForAPerson, takeover } from './journeys/takeover.js';
import { ConsolePage } from './pages/console-page.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { ADA, test as base } from './test.js';

interface Cluster {
  /** The visitor's node; their traffic goes through the proxy, which plays the load balancer. */
  readonly first: BatonServer;
  /** The person's node. */
  readonly second: BatonServer;
  readonly proxy: CutProxy;
  readonly host: ServedPage;
}

const test = base.extend<{ cluster: Cluster }, { services: SharedServices }>({
  services: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const services = await startSharedServices();
      await use(services);
      await services.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  cluster: async ({ services }, use) => {
    const folder = await temporaryFolder();
    const start = (): Promise<BatonServer> => startBaton({ dataDir: folder.path, ...services });
    const [first, second] = await Promise.all([start(), start()]);
    const proxy = await startCutProxy(first.port);
    const host = await startHostPage(proxy.url);
    await use({ first, second, proxy, host });
    await Promise.all([first.stop(), second.stop(), proxy.close(), host.close()]);
    await folder.remove();
  },
});

test('a visitor on one node and a person on the other', async ({ cluster, page, browser }) => {
  const context = await browser.newContext();
  const person = new ConsolePage(await context.newPage(), cluster.second.url);
  const visitor = new VisitorWidget(page);
  await person.signIn(ADA);
  await person.becomeAvailable();
  await visitor.visit(cluster.host.url);
  await takeover({ visitor, person, email: ADA, api: new RestClient(cluster.second.url) });
  await context.close();
});

test('one node is killed while messages are being sent', async ({ cluster, page, context, browser }) => {
  const { first, second, proxy, host } = cluster;
  const api = new RestClient(second.url);
  const personContext = await browser.newContext();
  const person = new ConsolePage(await personContext.newPage(), second.url);
  const visitor = new VisitorWidget(page);
  await person.signIn(ADA);
  await person.becomeAvailable();
  await visitor.visit(host.url);
  const conversationId = await askForAPerson({ visitor, person, email: ADA, api });

  await sendAll(visitor, texts(1, 20));
  await stored(visitor, 3);
  await first.crash();
  proxy.pointTo(second.port);
  await sendAll(visitor, texts(21, 25));
  await stored(visitor, 26);

  proxy.cut();
  await sendAll(visitor, texts(26, 30));
  proxy.restore();
  await page.reload();
  await visitor.composer.or(visitor.launcher).first().waitFor();
  await stored(visitor, 31);

  const secondTab = new VisitorWidget(await context.newPage());
  await secondTab.visit(host.url);
  if (!(await visitor.state()).isOpen) await visitor.open();
  await everywhereOnce(texts(1, 30), { tabs: [visitor, secondTab], person, api, conversationId });
  await personContext.close();
});
