import { describe, expect, test } from 'vitest';
import { testEnvironment } from '../../test-environment.js';
import { type FakeWebSocket, fakeWebSockets } from '../testing/fake-web-socket.js';
import { WireSocket, wireAddress } from './wire-socket.js';

const OPEN = '0{"sid":"a","upgrades":[],"pingInterval":10000,"pingTimeout":8000,"maxPayload":131072}';
const CONNECTED = '40{"sid":"b"}';
const SILENCE_MS = 18_000;
/** Longer than any wait between two attempts. */
const ANY_DELAY_MS = 5_000;

function setUp(options: { onEvent?: (name: string, body: unknown) => void } = {}) {
  const sockets = fakeWebSockets();
  const environment = Object.assign(testEnvironment(), { openWebSocket: sockets.openWebSocket });
  const heard: unknown[] = [];
  const wire = new WireSocket({
    address: 'ws://localhost/socket/',
    environment,
    onConnected: () => heard.push('connected'),
    onLost: () => heard.push('lost'),
    onEvent: options.onEvent ?? ((name, body) => heard.push([name, body])),
  });
  return { wire, sockets, environment, heard };
}

function setUpConnected(options?: Parameters<typeof setUp>[0]) {
  const parts = setUp(options);
  parts.wire.connect();
  parts.sockets.last.receive(OPEN, CONNECTED);
  return parts;
}

describe('the address', () => {
  test.each([
    ['https://chat.example.com', 'wss://chat.example.com/socket/?EIO=4&transport=websocket'],
    ['https://chat.example.com/', 'wss://chat.example.com/socket/?EIO=4&transport=websocket'],
    ['http://localhost:4100', 'ws://localhost:4100/socket/?EIO=4&transport=websocket'],
  ])('of %s', (origin, address) => expect(wireAddress(origin, '/socket')).toBe(address));

  test.each(['chat.example.com', 'localhost:4100', ''])('is refused without a scheme: %o', (origin) => {
    expect(() => wireAddress(origin, '/socket')).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

describe('connecting', () => {
  test('asks for the namespace once the server has said how it keeps the connection', () => {
    const { wire, sockets, heard } = setUp();
    wire.connect();
    expect(sockets.last.sent).toEqual([]);
    sockets.last.receive(OPEN);
    expect(sockets.last.sent).toEqual(['40']);
    expect(wire.isConnected).toBe(false);
    sockets.last.receive(CONNECTED);
    expect(wire.isConnected).toBe(true);
    expect(heard).toEqual(['connected']);
  });

  test('happens once, however often it is asked for', () => {
    const { wire, sockets } = setUpConnected();
    wire.connect();
    expect(sockets.opened).toHaveLength(1);
  });

  test.each([
    ['nothing', []],
    ['half of a greeting', [OPEN]],
  ])('does not wait for ever for a server that says %s', async (_what, packets) => {
    const { wire, sockets, environment, heard } = setUp();
    wire.connect();
    sockets.last.receive(...packets);
    await environment.pass(8_000);
    expect(sockets.opened[0]!.isClosed).toBe(true);
    expect(heard).toEqual(['lost']);
    await environment.pass(ANY_DELAY_MS);
    expect(sockets.opened).toHaveLength(2);
  });

  test('goes on where the browser forbids the address', async () => {
    const { wire, environment, heard } = setUp();
    environment.openWebSocket = () => {
      throw new DOMException('Mixed content', 'SecurityError');
    };
    expect(() => wire.connect()).not.toThrow();
    expect(heard).toEqual(['lost']);
  });
});

describe('heartbeats', () => {
  test('are answered, and keep the connection', async () => {
    const { wire, sockets, environment } = setUpConnected();
    for (let beat = 0; beat < 5; beat++) {
      await environment.pass(SILENCE_MS - 1);
      sockets.last.receive('2');
    }
    expect(sockets.last.sent).toEqual(['40', '3', '3', '3', '3', '3']);
    expect(wire.isConnected).toBe(true);
  });

  test('that stay away end the connection', async () => {
    const { wire, sockets, environment, heard } = setUpConnected();
    await environment.pass(SILENCE_MS - 1);
    expect(wire.isConnected).toBe(true);
    await environment.pass(1);
    expect(wire.isConnected).toBe(false);
    expect(sockets.last.isClosed).toBe(true);
    expect(heard).toEqual(['connected', 'lost']);
  });

  test('that were missed while the device slept end it at the next request', async () => {
    const { wire, environment } = setUpConnected();
    const wokeAt = environment.now() + 3_600_000;
    environment.now = () => wokeAt;
    await expect(wire.ask('message', {}, 7_000)).rejects.toMatchObject({ code: 'unavailable' });
    expect(wire.isConnected).toBe(false);
  });
});

describe('questions', () => {
  test('are numbered, and each gets its own answer', async () => {
    const { wire, sockets } = setUpConnected();
    const first = wire.ask('message', { text: 'one' }, 7_000);
    const second = wire.ask('message', { text: 'two' }, 7_000);
    expect(sockets.last.sent.slice(1)).toEqual([
      '421["message",{"text":"one"}]',
      '422["message",{"text":"two"}]',
    ]);
    sockets.last.receive('432["to two"]', '431["to one"]');
    expect(await Promise.all([first, second])).toEqual(['to one', 'to two']);
  });

  test('fail at once without a connection, and are not sent later', async () => {
    const { wire, sockets } = setUp();
    wire.connect();
    await expect(wire.ask('message', {}, 7_000)).rejects.toMatchObject({ code: 'unavailable' });
    sockets.last.receive(OPEN, CONNECTED);
    expect(sockets.last.sent).toEqual(['40']);
  });

  test('fail with their connection', async () => {
    const { wire, sockets } = setUpConnected();
    const asked = wire.ask('message', {}, 7_000);
    sockets.last.fail();
    await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('that nobody answers time out, and bring a new connection', async () => {
    const { wire, environment, sockets } = setUpConnected();
    const asked = wire.ask('message', {}, 7_000).catch((error: unknown) => error);
    await environment.pass(7_000);
    expect(await asked).toMatchObject({ code: 'timeout' });
    expect(wire.isConnected).toBe(false);
    await environment.pass(ANY_DELAY_MS);
    expect(sockets.opened).toHaveLength(2);
  });

  test('leave no timer behind, and answers to none are no harm', async () => {
    const { wire, sockets, environment } = setUpConnected();
    const held = environment.held;
    const asked = wire.ask('message', {}, 7_000);
    sockets.last.receive('431[true]', '431[true]', '4399[]');
    await asked;
    expect(environment.held).toBe(held);
    expect(wire.isConnected).toBe(true);
  });
});

test('what nobody answers is said without a number, and not at all without a connection', () => {
  const { wire, sockets } = setUpConnected();
  wire.tell('read', { seq: 1 });
  expect(sockets.last.sent.at(-1)).toBe('42["read",{"seq":1}]');
  sockets.last.fail();
  expect(() => wire.tell('read', { seq: 2 })).not.toThrow();
});

describe('whatever the server says', () => {
  test('events are handed on', () => {
    const { sockets, heard } = setUpConnected();
    sockets.last.receive('42["event",{"type":"settings"}]');
    expect(heard).toEqual(['connected', ['event', { type: 'settings' }]]);
  });

  test.each(['41', '44{"message":"no"}', '1', '42["event"', 'gibberish', new ArrayBuffer(2)])(
    '%o ends the connection and not the page, and another is made',
    async (data) => {
      const { sockets, environment, heard } = setUpConnected();
      expect(() => sockets.last.receive(data)).not.toThrow();
      expect(heard).toEqual(['connected', 'lost']);
      await environment.pass(ANY_DELAY_MS);
      sockets.last.receive(OPEN, CONNECTED);
      expect(heard).toEqual(['connected', 'lost', 'connected']);
    },
  );

  test('an event that its listener cannot take ends the connection and not the page', () => {
    const { wire, sockets } = setUpConnected({
      onEvent: (_name, body) => void (body as { type: string }).type,
    });
    expect(() => sockets.last.receive('42["event",null]')).not.toThrow();
    expect(wire.isConnected).toBe(false);
  });
});

describe('a lost connection', () => {
  /** How long after each of so many losses the next attempt was made. */
  async function delaysOf(losses: number, lose: (socket: FakeWebSocket, index: number) => void) {
    const { wire, sockets, environment } = setUp();
    let attemptedAt = 0;
    environment.openWebSocket = (address) => {
      attemptedAt = environment.now();
      return sockets.openWebSocket(address);
    };
    const delays: number[] = [];
    wire.connect();
    for (let index = 0; index < losses; index++) {
      const lostAt = environment.now();
      lose(sockets.last, index);
      await environment.pass(ANY_DELAY_MS);
      delays.push(attemptedAt - lostAt);
    }
    return delays;
  }

  test('is tried again soon, then less and less often, up to five seconds', async () => {
    const delays = await delaysOf(8, (socket) => socket.fail());
    for (const [index, delayMs] of delays.entries()) {
      const mostMs = Math.min(5_000, 300 * 2 ** index);
      expect(delayMs).toBeGreaterThanOrEqual(mostMs / 2);
      expect(delayMs).toBeLessThanOrEqual(mostMs);
    }
  });

  test('that breaks as soon as it is made is no success', async () => {
    const delays = await delaysOf(6, (socket) => socket.receive(OPEN, CONNECTED, '41'));
    expect(delays.at(-1)).toBeGreaterThanOrEqual(2_500);
  });

  test('that lasted is tried again as soon as the first', async () => {
    const delays = await delaysOf(6, (socket, index) => {
      if (index === 5) socket.receive(OPEN, CONNECTED, '2');
      socket.fail();
    });
    expect(delays.at(-1)).toBeLessThanOrEqual(300);
  });

  test('comes back at once when it is woken, and only once', async () => {
    const { wire, sockets, environment } = setUpConnected();
    sockets.last.fail();
    wire.wake();
    expect(sockets.opened).toHaveLength(2);
    wire.wake();
    expect(sockets.opened.filter(({ isClosed }) => !isClosed)).toHaveLength(1);
    sockets.last.receive(OPEN, CONNECTED);
    wire.wake();
    await environment.pass(ANY_DELAY_MS);
    expect(sockets.opened).toHaveLength(3);
  });

  test('that was given up says no more', () => {
    const { wire, sockets, heard } = setUpConnected();
    const [first] = sockets.opened;
    wire.drop();
    first!.receive('42["event",1]');
    first!.fail();
    expect(heard).toEqual(['connected', 'lost']);
  });
});

describe('a closed socket', () => {
  test('leaves nothing behind', async () => {
    const { wire, sockets, environment, heard } = setUpConnected();
    const asked = wire.ask('message', {}, 7_000);
    wire.close();
    await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
    expect(sockets.last.isClosed).toBe(true);
    expect(environment.held).toBe(0);
    await environment.pass(60_000);
    expect(sockets.opened).toHaveLength(1);
    expect(heard).toEqual(['connected']);
  });

  test('stays closed when it was closed by the one who heard of it', async () => {
    const { wire, sockets, environment } = setUpConnected({
      onEvent: () => {
        wire.close();
        throw new Error('gone');
      },
    });
    sockets.last.receive('42["event",1]');
    await environment.pass(ANY_DELAY_MS);
    expect(sockets.opened).toHaveLength(1);
  });

  test('can be connected again', () => {
    const { wire, sockets } = setUpConnected();
    wire.close();
    wire.wake();
    expect(sockets.opened).toHaveLength(1);
    wire.connect();
    sockets.last.receive(OPEN, CONNECTED);
    expect(wire.isConnected).toBe(true);
  });
});
