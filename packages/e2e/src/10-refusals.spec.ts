import { API_KEY } from './harness/baton-server.js';
import { startNode } from './harness/program.js';
import { expect, test } from './test.js';

test('a second start on the same data is refused with a clear line', async ({ prepared }) => {
  const { server, dataDir } = prepared;
  const second = startNode(['scripts/start.mjs'], { BATON_DATA_DIR: dataDir, BATON_PORT: '0' });
  const { code, output } = await second.ended;
  expect(code).not.toBe(0);
  expect(output).toContain(dataDir);
  expect(output).toMatch(/already|in use|another/i);
  expect(output).not.toMatch(/^\s+at /m);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('bad settings are listed in one message', async () => {
  const bad = { BATON_PORT: '99999', BATON_DATABASE_URL: 'mysql://db', BATON_SECRET: 'short' };
  const { code, output } = await startNode(['packages/server/dist/main.js', 'serve'], bad).ended;
  expect(code).not.toBe(0);
  for (const name of Object.keys(bad)) expect(output).toContain(name);
  expect(output).not.toMatch(/^\s+at /m);
});

test('a malformed body names its fields', async ({ api }) => {
  const settings = await api.settings();
  const response = await fetch(`${api.url}/api/v1/handoff-settings`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...settings, process: 'sometimes', customTriggers: [{ id: 'a', phrase: ' ' }] }),
  });
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const { errors } = (await response.json()) as { errors: { path: string; message: string }[] };
  expect(errors.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['process', 'customTriggers.0.phrase']),
  );
  for (const { message } of errors) expect(message).not.toBe('');
});
