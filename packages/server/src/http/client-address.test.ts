import { describe, expect, test } from 'vitest';
import { clientAddress, NEAREST_PROXY, parseTrustedProxies } from './client-address.js';

describe('where nothing is set', () => {
  test.each([
    ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['10.0.0.2', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['::ffff:10.0.0.2', '203.0.113.7', '203.0.113.7'],
    ['172.20.0.1', undefined, '172.20.0.1'],
    ['172.20.0.1', '', '172.20.0.1'],
    // A visitor on the private network cannot make themselves somebody else.
    ['10.0.0.2', '203.0.113.7, 192.168.1.5', '192.168.1.5'],
    ['203.0.113.9', '203.0.113.7', '203.0.113.9'],
    ['', '203.0.113.7', ''],
  ])('a connection from %s that forwards %s counts as %s', (direct, forwarded, client) => {
    expect(clientAddress(NEAREST_PROXY, direct, forwarded)).toBe(client);
  });

  test.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (direct, client) => {
    expect(clientAddress(NEAREST_PROXY, direct, undefined)).toBe(client);
  });
});

describe('with proxies that are named', () => {
  test.each([
    ['192.0.2.0/24, 10.0.0.0/8', '10.0.0.2', '203.0.113.7, 192.0.2.9', '203.0.113.7'],
    ['192.0.2.0/24, 10.0.0.0/8', '10.0.0.2', '198.51.100.1, 203.0.113.7, 192.0.2.9', '203.0.113.7'],
    ['192.0.2.9', '192.0.2.9', '203.0.113.7:4711', '203.0.113.7'],
    ['192.0.2.9', '192.0.2.9', '[2001:db8:1:2::3]:4711', '2001:db8:1:2::/64'],
    ['192.0.2.9', '192.0.2.9', 'unknown', '192.0.2.9'],
    ['192.0.2.9', '10.0.0.2', '203.0.113.7', '10.0.0.2'],
    ['2001:db8::/32', '2001:db8::1', '203.0.113.7', '203.0.113.7'],
    ['none', '127.0.0.1', '203.0.113.7', '127.0.0.1'],
  ])('%s: a connection from %s that forwards %s counts as %s', (setting, direct, forwarded, client) => {
    const proxies = parseTrustedProxies(setting);
    expect(proxies && clientAddress(proxies, direct, forwarded)).toBe(client);
  });

  test.each(['somewhere', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/8,', '::1/129', '/8'])(
    '%s is no list of them',
    (setting) => {
      expect(parseTrustedProxies(setting)).toBeNull();
    },
  );
});
