import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const port = Number(process.env.PORT ?? 4415);
const BATON_URL = process.env.BATON_URL ?? 'http://localhost:4400';

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['main.js'],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
  logLevel: 'error',
  define: { BATON_URL: JSON.stringify(BATON_URL), 'process.env.NODE_ENV': '"production"' },
});

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The corner bakery</title>
    <script type="module" src="/main.js"></script>
  </head>
  <body><h1>The corner bakery</h1><main style="height: 36rem; max-width: 28rem"></main></body>
</html>`;

const server = createServer((request, response) => {
  const isScript = request.url === '/main.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
  response.end(isScript ? outputFiles[0]?.text : page);
});
server.listen(port, () => console.log(`The page is at http://localhost:${server.address().port}/`));
