import { createHmac } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { IDENTITY_SAMPLES } from './identity-samples.js';

afterEach(() => {
  delete process.env.BATON_IDENTITY_SECRET;
});

it('signs in Node as the server expects it', async () => {
  const [{ code } = { code: '' }] = IDENTITY_SAMPLES;
  process.env.BATON_IDENTITY_SECRET = 'secret';
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  const { identityToken } = await import(/* @vite-ignore */ module);
  const token: string = identityToken({ id: '42', email: 'ada@example.com', name: 'Ada' });
  const [header = '', claims = '', signature] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(read(header)).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(read(claims)).toMatchObject({ sub: '42', email: 'ada@example.com', name: 'Ada' });
  expect(read(claims).exp - read(claims).iat).toBe(3_600);
  expect(signature).toBe(createHmac('sha256', 'secret').update(`${header}.${claims}`).digest('base64url'));
});
