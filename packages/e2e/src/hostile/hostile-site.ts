import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { serve } from '../harness/serve.js';
import { type HostilePage, pageHtml } from './hostile-page.js';

const NONCE = 'bm9uY2U';
const JQUERY = createRequire(import.meta.url).resolve('jquery');

/** The hostile pages on an origin of their own: page `n` at `/n`, the frame of a sandboxed one at `/n/frame`. */
export interface HostileSite {
  address(page: HostilePage): string;
  close(): Promise<void>;
}

function frameOf({ sandbox }: HostilePage, path: string): string {
  return `<!doctype html><title>Frame</title><body><iframe sandbox="${sandbox}" src="${path}/frame" width="900" height="650"></iframe>`;
}

/**
 * @param options `writesBefore`: what is to run before any script of the page is a script of the page itself, for
 *   browsers whose drivers cannot put it there
 */
export async function startHostileSite(
  pages: readonly HostilePage[],
  baton: string,
  { writesBefore = false } = {},
): Promise<HostileSite> {
  const fill = (text: string) =>
    text
      .replaceAll('NONCE', NONCE)
      .replaceAll('WSBATON', baton.replace(/^http/, 'ws'))
      .replaceAll('BATON', baton);
  const { url, close } = await serve(async (request, response) => {
    const [, index, frame] = (request.url ?? '').split('/');
    if (index === 'jquery.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(JQUERY));
      return;
    }
    const page = pages[Number(index)];
    if (!page) {
      response.writeHead(index === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    const headers = Object.entries(page.headers ?? {}).map(([name, value]) => [name, fill(value)]);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(headers) });
    response.end(
      page.sandbox && !frame
        ? frameOf(page, `/${index}`)
        : pageHtml(page, { baton, nonce: NONCE, writesBefore }),
    );
  });
  return { address: (page) => `${url}${pages.indexOf(page)}`, close };
}
