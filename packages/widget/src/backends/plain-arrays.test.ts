import { afterEach, expect, test } from 'vitest';
import { withPlainArrays } from './plain-arrays.js';

afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

function spoilArrays(): void {
  Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => '[spoiled]' });
}

test('writes arrays as arrays on a page whose arrays have a toJSON of their own', () => {
  const encoder = { encode: (packet: unknown): unknown => JSON.stringify(packet) };
  withPlainArrays(encoder);
  spoilArrays();
  expect(encoder.encode(['message', { tags: ['a'] }])).toBe('["message",{"tags":["a"]}]');
});

test('leaves the page its method, even when writing fails', () => {
  const encoder = {
    encode: (): unknown => {
      throw new Error('full');
    },
  };
  withPlainArrays(encoder);
  spoilArrays();
  expect(() => encoder.encode([])).toThrow('full');
  expect(JSON.stringify(['a'])).toBe('"[spoiled]"');
});
