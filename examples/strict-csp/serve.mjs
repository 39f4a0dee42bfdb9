import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 4416);
const baton = process.env.BATON_URL ?? 'http://localhost:4400';

/** Nothing inline, nothing evaluated, no text that becomes markup: only what carries this answer's nonce. */
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${baton}`,
    `style-src 'nonce-${nonce}'`,
    `connect-src ${baton} ${baton.replace(/^http/, 'ws')}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const page = (nonce) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The corner bank</title>
    <script async nonce="${nonce}" src="${baton}/baton.js" data-workspace="demo" data-nonce="${nonce}"></script>
  </head>
  <body><h1>The corner bank</h1><p>This page trusts nobody.</p></body>
</html>`;

const server = createServer((_request, response) => {
  const nonce = randomBytes(16).toString('base64url');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(nonce),
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  });
  response.end(page(nonce));
});
server.listen(port, () => console.log(`The page is at http://localhost:${server.address().port}/`));
