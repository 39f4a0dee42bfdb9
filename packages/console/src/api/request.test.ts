import { BatonError } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import { createRequest, type Fetch } from './request.js';

const answering = (status: number, body?: unknown): Fetch =>
  vi.fn<Fetch>(async () => new Response(body === undefined ? null : JSON.stringify(body), { status }));

async function failure(promise: Promise<unknown>): Promise<BatonError> {
  const fault = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof BatonError)) throw new Error('Expected a BatonError.');
  return fault;
}

describe('createRequest', () => {
  it('sends JSON under the root with the cookie and answers the body', async () => {
    const fetch = answering(200, { version: 4 });
    const request = createRequest({ fetch });
    expect(
      await request('PUT', '/handoff-settings', { body: { a: 1 }, headers: { 'if-match': '"3"' } }),
    ).toEqual({ version: 4 });
    const [url, init] = vi.mocked(fetch).mock.calls[0]!;
    expect(url).toBe('/api/v1/handoff-settings');
    expect(init).toMatchObject({ method: 'PUT', credentials: 'same-origin', body: '{"a":1}' });
    expect(init.headers).toMatchObject({ 'content-type': 'application/json', 'if-match': '"3"' });
  });

  it('sends no content type without a body, and answers nothing for an empty answer', async () => {
    const fetch = answering(204);
    expect(await createRequest({ fetch })('DELETE', '/session')).toBeUndefined();
    expect(vi.mocked(fetch).mock.calls[0]![1].headers).not.toHaveProperty('content-type');
  });

  it('takes code, words and fields from problem details', async () => {
    const errors = [{ path: 'customTriggers.0.phrase', code: 'required', message: 'Type a word.' }];
    const error = await failure(
      createRequest({ fetch: answering(422, { code: 'invalid', detail: 'One field is wrong.', errors }) })(
        'PUT',
        '/x',
      ),
    );
    expect(error).toMatchObject({ code: 'invalid', message: 'One field is wrong.', issues: errors });
  });

  it.each([
    [412, 'precondition_failed'],
    [404, 'not_found'],
    [503, 'unavailable'],
    [418, 'internal'],
  ])('gives status %i without problem details the code %s', async (status, code) => {
    const fetch: Fetch = async () => new Response('<html>proxy</html>', { status });
    expect(await failure(createRequest({ fetch })('GET', '/x'))).toMatchObject({ code });
  });

  it('says that the server cannot be reached, and when it took too long', async () => {
    const offline: Fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure(createRequest({ fetch: offline })('GET', '/x'))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('cannot be reached'),
    });
    const slow: Fetch = async () => Promise.reject(new DOMException('late', 'TimeoutError'));
    expect(await failure(createRequest({ fetch: slow })('GET', '/x'))).toMatchObject({ code: 'timeout' });
  });

  it('reports that nobody is signed in any more', async () => {
    const onUnauthenticated = vi.fn();
    const request = createRequest({ fetch: answering(401, { code: 'unauthenticated' }), onUnauthenticated });
    expect(await failure(request('GET', '/me'))).toMatchObject({ code: 'unauthenticated' });
    expect(onUnauthenticated).toHaveBeenCalledOnce();
  });
});
