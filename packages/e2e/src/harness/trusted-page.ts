import { type ServedPage, serve } from './serve.js';

const POLICY = "require-trusted-types-for 'script'; trusted-types 'none'";

/** A page that embeds the widget and lets no script make markup out of text, with a title of the caller's. */
export async function startTrustedPage(batonUrl: string, title: string): Promise<ServedPage> {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${safe}</title>
    <script async src="${batonUrl}/baton.js" data-workspace="demo" data-load="immediate"></script>
  </head>
  <body><h1>A page</h1></body>
</html>`;
  return serve((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
}
