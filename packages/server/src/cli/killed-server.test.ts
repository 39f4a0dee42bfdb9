import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { FaultProxy } from '../testing/fault-proxy.js';
import { buildProgram, type Program, startProgram, temporaryDataDir } from '../testing/program.js';
import { RecordedClient } from '../testing/recorded-client.js';

/** `npm run faults` asks for 50 (goals, Reliability). */
const KILLS = Number(process.env.BATON_FAULT_KILLS ?? 2);
const CLIENTS = 4;
/** Acknowledged between two kills. */
const MESSAGES = 12;
const PATIENCE = { timeout: 60_000, interval: 50 };

const ADDRESS = /Baton is running at http:\/\/[^\s:]+:(\d+)/;

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
let proxy: FaultProxy;
let server: Program;
let clients: RecordedClient[] = [];

const launch = () => startProgram(['serve', '--demo', '--port', '0', '--data-dir', data.path]);

async function serve(): Promise<void> {
  server = launch();
  proxy.pointTo(Number((await server.seen(ADDRESS))[1]));
}

async function kill(): Promise<void> {
  server.child.kill('SIGKILL');
  await server.ended();
}

beforeAll(async () => {
  [data] = await Promise.all([temporaryDataDir(), buildProgram()]);
  proxy = await new FaultProxy(0, { manyAddresses: true }).listen();
  await serve();
  const url = `http://127.0.0.1:${proxy.port}`;
  clients = Array.from({ length: CLIENTS }, () => new RecordedClient(url));
  await Promise.all(clients.map((client) => client.askForPerson(randomUUID())));
}, 120_000);
afterAll(async () => {
  for (const client of clients) client.close();
  server.child.kill('SIGTERM');
  await server.ended();
  await proxy.close();
  await data.remove();
}, 60_000);

const acknowledged = () => clients.reduce((sum, client) => sum + client.acknowledged.length, 0);

it(
  'a server that is killed while it works loses no message that it acknowledged, and stores none twice',
  async () => {
    const work = { goesOn: true };
    const talking = clients.map(async (client) => {
      while (work.goesOn) await client.say('Still there?');
    });
    for (let kills = 0; kills < KILLS; kills++) {
      const target = acknowledged() + MESSAGES;
      await vi.waitFor(() => expect(acknowledged()).toBeGreaterThanOrEqual(target), PATIENCE);
      await kill();
      await serve();
    }
    work.goesOn = false;
    await Promise.all(talking);
    for (const client of clients) {
      const last = client.acknowledged.at(-1)?.seq ?? 0;
      await vi.waitFor(() => expect(client.lastSeq).toBeGreaterThanOrEqual(last), PATIENCE);
      // The log as it is stored now, as a browser sees it that comes anew.
      const fresh = new RecordedClient(`http://127.0.0.1:${proxy.port}`, (await client.opened()).token);
      await vi.waitFor(() => expect(fresh.lastSeq).toBe(client.lastSeq), PATIENCE);
      fresh.close();
      expect(fresh.shown.map(({ seq }) => seq)).toEqual(fresh.shown.map((_, index) => index + 1));
      expect(fresh.shown.map(({ id }) => id)).toEqual(client.shown.map(({ id }) => id));
      const said = fresh.shown.filter(({ author }) => author === 'visitor');
      expect(said.map(({ clientId }) => clientId)).toEqual(
        client.acknowledged.map(({ clientId }) => clientId),
      );
    }
  },
  60_000 + KILLS * 60_000,
);
