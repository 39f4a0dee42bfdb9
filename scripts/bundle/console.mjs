import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'rollup-plugin-esbuild';
import { at, PUBLIC } from './places.mjs';
import { BROWSERS, browserPlugins } from './sources.mjs';

/** The icon package is one file a picture, 1,850 of them: this reads the ones that are used and no others. */
const iconsOneByOne = {
  name: 'icons-one-by-one',
  transform(code, id) {
    if (!id.endsWith('packages/console/src/ui/icons.ts')) return null;
    const icons = at('packages/console/node_modules/lucide-preact/dist/esm/icons');
    const [, names] = /export \{([^}]*)\} from 'lucide-preact';/.exec(code) ?? [];
    const lines = (names ?? '').split(',').flatMap((entry) => {
      const name = entry.trim();
      if (!name) return [];
      const file = `${icons}/${name.replace(/(?<=.)([A-Z]|\d+)/g, '-$1').toLowerCase()}.mjs`;
      return existsSync(file)
        ? `export { default as ${name} } from '${file}';`
        : `export { ${name} } from 'lucide-preact';`;
    });
    return names ? { code: lines.join('\n'), map: null } : null;
  },
};

/** `import url from './work.js?worker&url'` (as Vite spells it) gives the address of a script that runs beside the page. */
const workerAddress = {
  name: 'worker-address',
  resolveId(source, importer) {
    if (!source.endsWith('.js?worker&url') || !importer) return null;
    return join(importer, '..', source.replace('.js?', '.ts?'));
  },
  load(id) {
    if (!id.endsWith('?worker&url')) return null;
    const reference = this.emitFile({ type: 'chunk', id: id.replace('?worker&url', '') });
    return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
  },
};

/** The console's page, with the addresses of its hashed scripts. */
const consolePage = {
  name: 'console-page',
  generateBundle(_options, bundle) {
    const main = Object.values(bundle).find((chunk) => chunk.isEntry && chunk.name === 'main');
    const preloads = main.imports.map((file) => `<link rel="modulepreload" href="/console/${file}">`);
    const scripts = [...preloads, `<script type="module" src="/console/${main.fileName}"></script>`].join(
      '\n    ',
    );
    const page = readFileSync(at('packages/console/src/index.html'), 'utf8').replace(
      '<!--scripts-->',
      scripts,
    );
    this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
  },
};

export const consoleApp = {
  input: { main: at('packages/console/src/main.tsx') },
  plugins: [workerAddress, iconsOneByOne, ...browserPlugins()],
  output: {
    dir: join(PUBLIC, 'console'),
    format: 'es',
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    plugins: [consolePage, minify({ target: BROWSERS })],
  },
};
