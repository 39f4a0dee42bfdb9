import { afterEach, describe, expect, test } from 'vitest';
import { decodePacket, encodeEvent } from './packets.js';

describe('reads what a server says', () => {
  test.each([
    [
      '0{"sid":"a","upgrades":[],"pingInterval":10000,"pingTimeout":8000,"maxPayload":1}',
      { type: 'open', silenceMs: 18_000 },
    ],
    ['40', { type: 'connected' }],
    ['40{"sid":"b"}', { type: 'connected' }],
    ['2', { type: 'ping' }],
    ['42["event",{"type":"settings"}]', { type: 'event', name: 'event', body: { type: 'settings' } }],
    ['42["event","two\\nlines"]', { type: 'event', name: 'event', body: 'two\nlines' }],
    ['42["event"]', { type: 'event', name: 'event', body: undefined }],
    ['427["asks",1]', { type: 'event', name: 'asks', body: 1 }],
    ['430[{"ok":true}]', { type: 'ack', id: 0, body: { ok: true } }],
    ['4312[]', { type: 'ack', id: 12, body: undefined }],
  ])('%s', (text, packet) => expect(decodePacket(text)).toEqual(packet));
});

describe('has no use for a connection that says', () => {
  test.each([
    '',
    '0',
    '0null',
    '0{"pingInterval":10000}',
    '0{"pingInterval":"10000","pingTimeout":8000}',
    '1',
    '41',
    '44{"message":"no"}',
    '42',
    '42{"0":"event"}',
    '42[1]',
    '42["event"',
    '43[{"ok":true}]',
    '430{"ok":true}',
    '451-["event",{"_placeholder":true,"num":0}]',
    'hello',
    null,
    undefined,
    4,
    new ArrayBuffer(1),
  ])('%o', (data) => expect(decodePacket(data)).toBeNull());
});

test('never throws, whatever a packet is cut to', () => {
  const packets = ['0{"pingInterval":1,"pingTimeout":2}', '42["event",{"a":[1,"é"]}]', '4312[{"ok":true}]'];
  for (const text of packets)
    for (let end = 0; end < text.length; end++)
      for (let start = 0; start < end; start++)
        expect(() => decodePacket(text.slice(start, end))).not.toThrow();
});

describe('writes events', () => {
  test('with a number when an answer is wanted', () => {
    expect(encodeEvent('message', { text: 'Hi.' }, 7)).toBe('427["message",{"text":"Hi."}]');
    expect(encodeEvent('start', {}, 0)).toBe('420["start",{}]');
  });

  test('without one when it is not', () => {
    expect(encodeEvent('read', { seq: 1 })).toBe('42["read",{"seq":1}]');
  });
});

describe('on a page whose arrays have a toJSON of their own, as with old prototype.js', () => {
  afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  test('writes arrays as arrays and leaves the page its method', () => {
    const body = { tags: ['a', ['b']], at: new Date(0), left: undefined };
    const plain = encodeEvent('message', body, 1);
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => '[spoiled]' });
    expect(encodeEvent('message', body, 1)).toBe(plain);
    expect(plain).toBe('421["message",{"tags":["a",["b"]],"at":"1970-01-01T00:00:00.000Z"}]');
    expect(JSON.stringify(['a'])).toBe('"[spoiled]"');
  });
});
