import { build } from 'esbuild';
import { CACHE, ROOT } from './project.mjs';

/** Bundles core's two detectors as a page's own bundler would, for the size limit. */
export async function bundleDetection() {
  await build({
    stdin: {
      contents: `export { compileTriggers } from './triggers/index.ts'; export { detectHumanRequest } from './human-request/index.ts';`,
      resolveDir: `${ROOT}packages/core/src`,
    },
    outfile: `${CACHE}sizes/detection.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
}
