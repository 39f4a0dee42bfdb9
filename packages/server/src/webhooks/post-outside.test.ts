import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostOutside, type ResolveName, refusedUrl } from './post-outside.js';
import { isPublicAddress } from './public-address.js';

let server: Server;
let port = 0;
let connections = 0;
let answer: { status: number; location?: string } = { status: 200 };

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end('hello');
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const request = (url: string) => ({ url, body: '{}', headers: {}, timeoutMs: 5_000 });

/** A resolver that gives one list of addresses after another. */
function resolver(...answers: string[][]): ResolveName {
  let call = 0;
  const resolve = (_name: string, _options: unknown, callback: (...args: unknown[]) => void) => {
    const addresses = answers[Math.min(call++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return resolve as unknown as ResolveName;
}

const HOSTILE = [
  'localhost',
  'LOCALHOST.',
  'a.localhost',
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '１２７.０.０.１',
  '127。0。0。1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[0:0:0:0:0:0:0:1]',
];

describe('addresses that are never called', () => {
  it.each(HOSTILE)('makes no connection to %s', async (host) => {
    connections = 0;
    const post = createPostOutside({ allowLoopback: false });
    expect(await post(request(`http://${host}:${port}/`))).toEqual({
      ok: false,
      reason: 'This leads to a private address, which is never called.',
    });
    expect(connections).toBe(0);
  });

  it.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['10.1.2.3'], ['93.184.215.14', '127.0.0.1']])(
    'makes no connection to a name that resolves to %s %s',
    async (...addresses) => {
      connections = 0;
      const post = createPostOutside({ allowLoopback: false, resolve: resolver(addresses) });
      expect(await post(request(`http://hook.example.com:${port}/`))).toMatchObject({ ok: false });
      expect(connections).toBe(0);
    },
  );

  it('asks for the name once and connects to what was checked, whatever it answers the next time', async () => {
    connections = 0;
    let asked = 0;
    const changing = resolver(['127.0.0.1'], ['10.0.0.1']);
    const counting = ((...args: Parameters<ResolveName>) => {
      asked += 1;
      return changing(...args);
    }) as unknown as ResolveName;
    const post = createPostOutside({ allowLoopback: true, resolve: counting });
    expect(await post(request(`http://rebind.example.com:${port}/`))).toMatchObject({ ok: true });
    expect([asked, connections]).toEqual([1, 1]);
    expect(await post(request(`http://rebind.example.com:${port}/`))).toMatchObject({ ok: false });
    expect(connections).toBe(1);
  });

  it('does not follow a redirect', async () => {
    const post = createPostOutside({ allowLoopback: true });
    answer = { status: 302, location: `http://127.0.0.1:${port}/inside` };
    connections = 0;
    expect(await post(request(`http://127.0.0.1:${port}/`))).toMatchObject({ ok: true, status: 302 });
    expect(connections).toBe(1);
    answer = { status: 200 };
  });

  it('calls this machine only where that is allowed, and other private addresses not even then', async () => {
    const post = createPostOutside({ allowLoopback: true });
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect(await post(request(`http://${host}:${port}/`))).toEqual({
        ok: true,
        status: 200,
        body: 'hello',
      });
    expect(refusedUrl('http://10.0.0.1/', true)).toBeDefined();
    expect(refusedUrl('http://169.254.169.254/', true)).toBeDefined();
  });

  it.each(['ftp://example.com', 'file:///etc/passwd', 'https://me:secret@example.com', 'nonsense', ''])(
    'refuses %s',
    (url) => expect(refusedUrl(url, true)).toBeDefined(),
  );

  it('takes public addresses for public', () => {
    for (const address of ['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])
      expect(isPublicAddress(address), address).toBe(true);
    expect(isPublicAddress('example.com')).toBe(false);
  });
});
