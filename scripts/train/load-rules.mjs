import { build } from 'esbuild';
import { CACHE, ROOT } from '../setup/project.mjs';

const SOURCE = `${ROOT}packages/core/src/human-request/`;
const ENTRY = `
  export { createFeatureReader } from './read-message.js';
  export { SHAPE_SHARE, wordShare } from './weigh.js';
  export * as languages from './languages/index.js';
`;

/** The rules of the checkout, bundled from their sources, as functions of a message. */
export async function loadRules() {
  const outfile = `${CACHE}train/rules.mjs`;
  await build({
    stdin: { contents: ENTRY, resolveDir: SOURCE, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
  });
  const bundle = await import(outfile);
  return { ...bundle, featuresOfMessage: bundle.createFeatureReader(Object.values(bundle.languages)) };
}
