import { type ServedPage, serve } from './serve.js';

function html(batonUrl: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A shop</title>
    <script async src="${batonUrl}/baton.js" data-workspace="demo" data-load="immediate"></script>
  </head>
  <body><h1>A shop</h1></body>
</html>`;
}

/** Serves a page that embeds the widget of the given server. */
export async function startHostPage(batonUrl: string): Promise<ServedPage> {
  return serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html(batonUrl));
  });
}
