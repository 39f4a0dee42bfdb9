import { build } from 'esbuild';
import { CACHE, ROOT } from './project.mjs';

/** What a page pays for detection: everything, or what the widget loads when it knows the page's language. */
const BUNDLES = {
  'every-language': `
    export { compileTriggers } from './triggers/index.ts';
    export { detectHumanRequest } from './human-request/index.ts';`,
  'one-language': `
    export { restoreTriggers } from './triggers/restore-triggers.ts';
    export { createHumanRequestDetector } from './human-request/detector.ts';
    export { nl } from './human-request/languages/nl.ts';`,
};

/** Bundles core's two detectors as a page's own bundler would, for the size limits. */
export async function bundleDetection() {
  for (const [name, contents] of Object.entries(BUNDLES)) {
    await build({
      stdin: { contents, resolveDir: `${ROOT}packages/core/src` },
      outfile: `${CACHE}sizes/${name}.js`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    });
  }
}
