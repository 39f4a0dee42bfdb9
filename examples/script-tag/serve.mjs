import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 4411);
const page = new URL('./index.html', import.meta.url);

createServer(async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(await readFile(page));
}).listen(port, '127.0.0.1', () => console.log(`The page is at http://localhost:${port}`));
