import { createServer } from 'node:http';
import { ROOT, startProgram } from './harness/program.js';
import { VisitorWidget } from './pages/visitor-widget.js';
import { expect, test } from './test.js';

const QUESTION = 'How do I install the widget on my website?';

/** An example as its README starts it, but for the port. */
async function startExample(name: string, env: Record<string, string> = {}) {
  const before = { ...process.env };
  Object.assign(process.env, { PORT: '0', ...env });
  const program = startProgram('npm', ['start', '--silent', '--prefix', `${ROOT}examples/${name}`]);
  for (const key of ['PORT', ...Object.keys(env)]) {
    if (before[key] === undefined) delete process.env[key];
    else process.env[key] = before[key];
  }
  const [url = ''] = await program.seen(/http:\/\/localhost:\d+\//);
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  const stop = async () => {
    await program.kill('SIGTERM');
    // Not npm alone: what it started has ended too.
    await expect.poll(answers).toBe(false);
  };
  return { url, stop };
}

for (const name of ['script-tag', 'npm', 'react', 'strict-csp']) {
  test(`examples/${name} answers`, async ({ baton, api: _api, page }) => {
    const example = await startExample(name, { BATON_URL: baton.url });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const visitor = new VisitorWidget(page);
    await visitor.visit(example.url);
    await visitor.write(QUESTION);
    await visitor.reads(/script tag/);
    if (name === 'react') await expect(page.getByRole('button', { name: 'Help (2 messages)' })).toBeVisible();
    expect(faults).toEqual([]);
    await example.stop();
  });
}

test('examples/web-component answers where it stands', async ({ baton, api: _api, page }) => {
  const example = await startExample('web-component', { BATON_URL: baton.url });
  await page.goto(example.url);
  const visitor = new VisitorWidget(page);
  await visitor.write(QUESTION);
  await visitor.reads(/script tag/);
  await expect(page).toHaveTitle(QUESTION);
  await expect(page.locator('main > baton-chat')).toHaveCount(1);
  await example.stop();
});

test('examples/http-backend answers from a server in one plain file, and brings in a person', async ({
  page,
}) => {
  const example = await startExample('http-backend');
  const visitor = new VisitorWidget(page);
  await visitor.visit(example.url);
  await visitor.write('Do you deliver?');
  await visitor.reads('We deliver in town every morning.');
  await page.getByLabel('Robin is there').check();
  await visitor.write('I want to talk to a human');
  await visitor.reads('Robin is with you now.');
  await example.stop();
});

test('examples/own-ai streams a model over an OpenAI-compatible endpoint, and hands off when it does not know', async ({
  page,
}) => {
  const seen: { authorization: string | undefined; model: unknown }[] = [];
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { messages, ...body } = JSON.parse(text);
    seen.push({ authorization: request.headers.authorization, model: body.model });
    const words = /deliver/.test(messages.at(-1).content)
      ? ['Every ', 'morning ', 'at seven.']
      : ['HAND', 'OFF'];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const content of words)
      response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
  const address = model.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const LLM_BASE_URL = `http://127.0.0.1:${port}/v1`;
  const example = await startExample('own-ai', { LLM_BASE_URL, LLM_MODEL: 'tiny', LLM_API_KEY: 'secret' });
  const visitor = new VisitorWidget(page);
  await visitor.visit(example.url);
  await visitor.write('When do you deliver?');
  await visitor.reads('Every morning at seven.');
  await visitor.write('What is the meaning of life?');
  await expect(page.getByRole('dialog', { name: 'Robin' })).toContainText('Is with you now');
  expect(seen[0]).toEqual({ authorization: 'Bearer secret', model: 'tiny' });
  await example.stop();
  model.close();
});
