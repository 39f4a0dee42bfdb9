import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

/** The oldest browsers and Node that the bundles run in. */
export const BROWSERS = 'es2022';
export const NODE = 'node20';

/** Workspace packages are read from their sources, so that no package waits for another one's build. */
export const resolve = (platform) =>
  nodeResolve({
    browser: platform === 'browser',
    extensions: ['.mjs', '.js', '.ts', '.tsx', '.json'],
    exportConditions: ['@baton/source', platform, 'module', 'import', 'production', 'default'],
  });

/** Sources name their neighbours with `.js`, as Node would; here they are `.ts` or `.tsx`. */
export const typescriptNames = {
  name: 'typescript-names',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const base = join(importer, '..', source.slice(0, -'.js'.length));
    return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file)) ?? null;
  },
};

/** `import css from './panel.css'` (or `?inline`, as Vite spells it) gives the minified style sheet as text. */
export const cssText = {
  name: 'css-text',
  resolveId(source, importer) {
    return source.endsWith('.css?inline') && importer
      ? join(importer, '..', source.replace('?inline', ''))
      : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.css')) return null;
    const css = await transform(code, {
      loader: 'css',
      minify: true,
      target: ['chrome100', 'firefox100', 'safari15'],
    });
    return { code: `export default ${JSON.stringify(css.code.trim())};`, map: { mappings: '' } };
  },
};

/** Compiles only: the plugin's own way of resolving would pass over packages' replacements for the browser. */
export function compile(target, options = {}) {
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' };
  const { resolveId: _unused, ...plugin } = esbuild({
    target,
    tsconfig: false,
    legalComments: 'none',
    ...jsx,
    ...options,
  });
  return plugin;
}

export const browserPlugins = () => [
  typescriptNames,
  resolve('browser'),
  cssText,
  compile(BROWSERS, { define: { 'process.env.NODE_ENV': '"production"' } }),
];
