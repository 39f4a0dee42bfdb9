import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const port = Number(process.env.PORT ?? 4417);
const base = process.env.LLM_BASE_URL ?? 'http://localhost:11434/v1';
const model = process.env.LLM_MODEL ?? 'llama3.2';
const key = process.env.LLM_API_KEY ?? '';

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['main.js'],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
  logLevel: 'error',
});

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The corner bakery</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body><h1>The corner bakery</h1><p>Ask the model.</p></body>
</html>`;

const INSTRUCTIONS =
  'You answer questions about a bakery that delivers in town every morning. When you do not know, say HANDOFF and nothing else.';

/** The model's text, piece by piece, out of the stream of a chat completion. */
async function* pieces(body) {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const data = line.startsWith('data: ') ? line.slice(6).trim() : '';
      if (data && data !== '[DONE]') yield JSON.parse(data).choices?.[0]?.delta?.content ?? '';
    }
  }
}

/** The key stays here: the page never sees it. */
async function answerTo(request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { question, messages = [] } = JSON.parse(text);
  const history = messages
    .filter(({ author }) => author === 'visitor' || author === 'agent')
    .map(({ author, text: content }) => ({ role: author === 'visitor' ? 'user' : 'assistant', content }));
  const asked =
    history.at(-1)?.content === question ? history : [...history, { role: 'user', content: question }];
  const completion = await fetch(`${base}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model,
      stream: true,
      messages: [{ role: 'system', content: INSTRUCTIONS }, ...asked],
    }),
  });
  if (!completion.ok || !completion.body) throw new Error(`The model answered ${completion.status}.`);
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  for await (const piece of pieces(completion.body)) response.write(piece);
  response.end();
}

const server = createServer((request, response) => {
  if (request.url === '/answer') {
    answerTo(request, response).catch((error) => {
      console.error(error.message);
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    return;
  }
  const isScript = request.url === '/main.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
  response.end(isScript ? outputFiles[0]?.text : page);
});
server.listen(port, () => console.log(`The page is at http://localhost:${server.address().port}/`));
