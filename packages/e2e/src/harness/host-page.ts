import { createServer } from 'node:http';

/** Somebody's website, on an origin of its own, with the script tag on it. */
export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

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
export async function startHostPage(batonUrl: string): Promise<HostPage> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html(batonUrl));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
