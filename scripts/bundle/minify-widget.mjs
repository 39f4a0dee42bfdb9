import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { BROWSERS } from './sources.mjs';

/**
 * Terser makes what every visitor loads a few per cent smaller than esbuild does, and takes twenty times as long; the
 * detectors, which are mostly tables and come later, are left to esbuild.
 */
export function minifyWidget() {
  const { renderChunk } = terser({ module: true, maxWorkers: 2 });
  const isDetection = (chunk) => chunk.moduleIds.every((id) => /packages\/core\/|valibot/.test(id));
  return {
    name: 'minify-widget',
    async renderChunk(code, chunk, options, meta) {
      if (!isDetection(chunk)) return renderChunk.call(this, code, chunk, options, meta);
      return {
        code: (await transform(code, { minify: true, target: BROWSERS, charset: 'utf8' })).code,
        map: null,
      };
    },
  };
}
