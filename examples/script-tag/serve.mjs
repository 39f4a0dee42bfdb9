import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 4411);
const page = new URL('./index.html', import.meta.url);

const baton = process.env.BATON_URL ?? 'http://localhost:4400';

const server = createServer(async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end((await readFile(page, 'utf8')).replace('http://localhost:4400', baton));
});
server.listen(port, () => console.log(`The page is at http://localhost:${server.address().port}/`));
