import type { HandoffSettings } from '@baton/core';
import { type Browser, type BrowserContext, test as base } from '@playwright/test';
import { type BatonServer, startBaton } from './harness/baton-server.js';
import { RefusedRequest, RestClient } from './harness/rest-client.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { ConsolePage } from './pages/console-page.js';
import { VisitorWidget } from './pages/visitor-widget.js';

export { expect } from '@playwright/test';

/** The two human agents of the demo workspace, and its manager. */
export const ADA = 'ada@demo.baton';
export const NOOR = 'noor@demo.baton';
export const SAM = 'sam@demo.baton';

interface Prepared {
  readonly server: BatonServer;
  readonly dataDir: string;
  readonly settings: HandoffSettings;
}

interface WorkerFixtures {
  /** The worker's own server, with the demo workspace and its first settings. */
  readonly prepared: Prepared;
}

interface TestFixtures {
  readonly baton: BatonServer;
  /** The workspace as the demo begins: its settings, nobody available, no open conversation, the agent answering. */
  readonly api: RestClient;
  /** A visitor with the widget open on the demo page. */
  readonly visitor: VisitorWidget;
  /** Another visitor, in a browser of their own. */
  readonly newVisitor: () => Promise<VisitorWidget>;
  /** A person who has signed in to the console, in a browser of their own. */
  readonly signIn: (email: string) => Promise<ConsolePage>;
}

/** The test before may have had it erased since it was listed. */
function unlessGone(fault: unknown): void {
  if (!(fault instanceof RefusedRequest && fault.status === 404)) throw fault;
}

/** Puts the workspace back to where the demo begins. */
async function startOver(api: RestClient, settings: HandoffSettings): Promise<void> {
  await Promise.all([ADA, NOOR, SAM].map((email) => api.setPresence(email, 'away')));
  await api.resume();
  for (const { id } of await api.conversations('open')) await api.close(id).catch(unlessGone);
  await api.saveSettings(settings);
}

/** Browsers of their own for several people in one test, closed at its end. */
async function withContexts(browser: Browser, use: (open: () => Promise<BrowserContext>) => Promise<void>) {
  const contexts: BrowserContext[] = [];
  await use(async () => {
    const context = await browser.newContext();
    contexts.push(context);
    return context;
  });
  await Promise.all(contexts.map((context) => context.close()));
}

/** Playwright's test with Baton's people in it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  prepared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const folder = await temporaryFolder();
      const server = await startBaton({ dataDir: folder.path });
      const settings = await new RestClient(server.url).settings();
      await use({ server, dataDir: folder.path, settings });
      await server.stop();
      await folder.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baton: async ({ prepared }, use) => use(prepared.server),
  api: async ({ prepared }, use) => {
    const api = new RestClient(prepared.server.url);
    await startOver(api, prepared.settings);
    await use(api);
  },
  visitor: async ({ baton, api: _api, page }, use) => {
    const visitor = new VisitorWidget(page);
    await visitor.visit(`${baton.url}/demo/`);
    await use(visitor);
  },
  newVisitor: async ({ baton, api: _api, browser }, use) =>
    withContexts(browser, (open) =>
      use(async () => {
        const visitor = new VisitorWidget(await (await open()).newPage());
        await visitor.visit(`${baton.url}/demo/`);
        return visitor;
      }),
    ),
  signIn: async ({ baton, api: _api, browser }, use) =>
    withContexts(browser, (open) =>
      use(async (email) => {
        const person = new ConsolePage(await (await open()).newPage(), baton.url);
        await person.signIn(email);
        return person;
      }),
    ),
});
