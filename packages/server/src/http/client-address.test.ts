import { expect, test } from 'vitest';
import { clientAddress } from './client-address.js';

test.each([
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['10.0.0.2', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['172.20.0.1', undefined, '172.20.0.1'],
  ['172.20.0.1', '', '172.20.0.1'],
  ['203.0.113.9', '203.0.113.7', '203.0.113.9'],
  ['', '203.0.113.7', ''],
])('a connection from %s that forwards %s counts as %s', (direct, forwarded, client) => {
  expect(clientAddress(direct, forwarded)).toBe(client);
});
