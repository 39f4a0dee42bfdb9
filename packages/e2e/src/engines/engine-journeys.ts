import type { Person } from '@baton/core';
import { startCutProxy } from '../harness/cut-proxy.js';
import { startHostPage } from '../harness/host-page.js';
import { COUNT_HELD } from '../hostile/hostile-page.js';
import { type HostileSite, startHostileSite } from '../hostile/hostile-site.js';
import { HOSTILE_PAGES } from '../hostile/pages.js';
import { INSTALL } from '../journeys/questions.js';
import { test as base, expect } from '../test.js';
import type { Engine, EngineChoice, EnginePage } from './engine.js';
import { EngineVisitor } from './engine-visitor.js';

interface EngineTests {
  /** Opens windows of the engine, each of another visitor; closed at the end of the test. */
  readonly newPage: () => Promise<EnginePage>;
}

interface EngineWorkers {
  readonly engine: Engine;
  readonly site: HostileSite;
}

/** What the page writes down itself: other engines' drivers do not all tell of a page's errors. */
const NOTE_FAULTS = `window.__faults = []; addEventListener('error', ({ message }) => __faults.push(message)); addEventListener('unhandledrejection', ({ reason }) => __faults.push(String(reason)));`;
/** As text: on pages that change how lists become JSON, nothing else comes out of every driver as it was. */
const CHANGES = "'globals: ' + __changes().globals.join() + '; prototypes: ' + __changes().prototypes.join()";
const HELD =
  "'listeners: ' + __held().listeners.join() + '; timers: ' + __held().timers + '; sockets: ' + __held().sockets";
const NOTED = HOSTILE_PAGES.map((page) => ({
  ...page,
  before: NOTE_FAULTS + COUNT_HELD + (page.before ?? ''),
}));

function testOf(start: () => Promise<Engine>) {
  return base.extend<EngineTests, EngineWorkers>({
    engine: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
      async ({}, use) => {
        const engine = await start();
        await use(engine);
        await engine.close();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    site: [
      async ({ prepared }, use) => {
        const site = await startHostileSite(NOTED, prepared.server.url, { writesBefore: true });
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
    newPage: async ({ engine }, use) => {
      const pages: EnginePage[] = [];
      await use(async () => {
        const page = await engine.newVisitor();
        pages.push(page);
        return page;
      });
      await Promise.all(pages.map((page) => page.close()));
    },
  });
}

/** The main journeys and the hostile pages, in a browser of the engine; nothing where there is none. */
export function engineJourneys({ name, start }: EngineChoice): void {
  if (!start) return;
  const test = testOf(start);

  test(`${name}: a question is answered, a person takes over, replies and closes`, async ({
    baton,
    api,
    newPage,
  }) => {
    const visitor = new EngineVisitor(await newPage());
    await visitor.page.goto(`${baton.url}/demo/`);
    await visitor.open();
    await visitor.write(INSTALL.question);
    await visitor.reads(INSTALL.answer);
    await visitor.write("I'd like to talk to a human, please");
    await visitor.isHandledBy('human', 'waiting');
    const { person } = await api.request<{ person: Person }>('GET', '/me');
    const id = (await visitor.state()).conversation?.id ?? '';
    await api.request('POST', `/conversations/${id}/assign`, { userId: person.id });
    await visitor.isHandledBy('human', 'assigned');
    await visitor.reads(new RegExp(person.name));
    await api.request('POST', `/conversations/${id}/messages`, { text: 'Hello, how can I help?' });
    await visitor.reads(/Hello, how can I help\?/);
    await api.close(id);
    await visitor.reads(/closed/i);
    await visitor.page.press('Tab');
    await visitor.page.press('Escape');
    await visitor.becomes('Baton.getState().isOpen', false);
  });

  test(`${name}: a cut network, a reload and a second tab lose nothing and repeat nothing`, async ({
    baton,
    api,
    newPage,
  }) => {
    const proxy = await startCutProxy(baton.port);
    const host = await startHostPage(proxy.url);
    const visitor = new EngineVisitor(await newPage());
    await visitor.page.goto(host.url);
    await visitor.open();
    await visitor.write('One');
    await expect.poll(() => visitor.storedTexts()).toEqual(['One']);
    proxy.cut();
    await visitor.write('Two');
    await expect.poll(async () => (await visitor.state()).connection).not.toBe('online');
    proxy.restore();
    await visitor.page.reload();
    await expect.poll(() => visitor.storedTexts(), { timeout: 30_000 }).toEqual(['One', 'Two']);

    const second = new EngineVisitor(await visitor.page.newTab());
    await second.page.goto(host.url);
    await expect
      .poll(() => second.storedTexts().catch(() => []), { timeout: 20_000 })
      .toEqual(['One', 'Two']);
    await second.look("void Baton('send', 'Three')");
    await expect.poll(() => visitor.storedTexts()).toEqual(['One', 'Two', 'Three']);
    const record = await api.messages((await second.state()).conversation?.id ?? '');
    expect(record.map(({ seq }) => seq)).toEqual(record.map((_, index) => index + 1));
    await proxy.close();
    await host.close();
  });

  for (const hostile of NOTED) {
    test(`${name}: on a page with ${hostile.name} the widget sends, receives and leaves no trace`, async ({
      api,
      newPage,
      site,
    }) => {
      if (hostile.sandbox) await api.request('PATCH', '/workspace', { allowedOrigins: ['null'] });
      const visitor = new EngineVisitor(await newPage(), { inFrame: hostile.sandbox !== undefined });
      await visitor.page.goto(site.address(hostile));
      await visitor.open();
      await visitor.write(INSTALL.question);
      await visitor.reads(INSTALL.answer);
      expect(await visitor.look(CHANGES)).toBe('globals: Baton; prototypes: ');
      await visitor.look("void Baton('destroy')");
      expect(await visitor.look(CHANGES)).toBe('globals: ; prototypes: ');
      await visitor.becomes(HELD, `listeners: ; timers: ${visitor.page.ownTimers}; sockets: 0`);
      expect(await visitor.look("__faults.join('; ')")).toBe('');
    });
  }
}
