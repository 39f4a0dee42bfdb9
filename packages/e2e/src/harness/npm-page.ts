import { type BuildOptions, build } from 'esbuild';
import { ROOT } from './program.js';
import { type ServedPage, serve } from './serve.js';

/** Bundles one module in parts that are fetched when they are wanted, and serves it on a page of its own. */
async function servePage(entry: BuildOptions, script: string): Promise<ServedPage> {
  const { outputFiles = [] } = await build({
    ...entry,
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
    <body><h1>A shop</h1><div id="root"></div><script type="module" src="${script}"></script></body></html>`;
  return serve(({ url }, response) => {
    const found = outputFiles.find(({ path }) => path === url)?.text;
    response.writeHead(200, { 'content-type': found ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(found ?? page);
  });
}

/**
 * Bundles a module as a website does that has the packages from npm, and serves it. The parts keep the names of Baton's.
 *
 * @param source JavaScript with React and Baton's packages at hand.
 */
export function startNpmPage(source: string): Promise<ServedPage> {
  const stdin = { contents: source, resolveDir: `${ROOT}examples/react`, loader: 'jsx' } as const;
  return servePage({ stdin }, '/stdin.js');
}

/** Serves a page without a chat, to which `window.setStage` brings one whose other side does what a test says. */
export function startStagePage(): Promise<ServedPage> {
  return servePage({ entryPoints: [`${ROOT}packages/e2e/src/stage/stage.ts`] }, '/stage.js');
}
