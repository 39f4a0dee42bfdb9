import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Server } from 'socket.io';
import { page } from './pages.mjs';

/** Serves a page for each subject, compressed as a web server would, and the socket that the floor connects to. */
export async function startSite(subjects) {
  const server = createServer((request, response) => {
    const [, index, script] = request.url.split('/');
    const subject = subjects[Number(index)];
    const body = subject && (script ? subject.script : page(subject.head(`/${index}/script.js`)));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(body));
  });
  const sockets = new Server(server, { serveClient: false });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (index) => `http://localhost:${server.address().port}/${index}`;
  return { address, close: () => sockets.close() };
}
