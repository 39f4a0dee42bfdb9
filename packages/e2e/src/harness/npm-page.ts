import { build } from 'esbuild';
import { ROOT } from './program.js';
import { type ServedPage, serve } from './serve.js';

/**
 * Bundles a module as a website does that has the packages from npm, in parts that are fetched when they are wanted, and
 * serves it on a page of its own. The parts keep the names of Baton's.
 *
 * @param source JavaScript with React and Baton's packages at hand.
 */
export async function startNpmPage(source: string): Promise<ServedPage> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: `${ROOT}examples/react`, loader: 'jsx' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    chunkNames: '[name]-[hash]',
    write: false,
    logLevel: 'error',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title>
    <body><h1>A shop</h1><div id="root"></div><script type="module" src="/stdin.js"></script></body></html>`;
  return serve(({ url }, response) => {
    const script = outputFiles.find(({ path }) => path === url)?.text;
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(script ?? page);
  });
}
