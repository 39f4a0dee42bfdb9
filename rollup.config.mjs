import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild, { minify } from 'rollup-plugin-esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const PUBLIC = join(ROOT, 'packages/server/dist/public');
const BROWSERS = 'es2022';
const NODE = 'node20';

const at = (path) => join(ROOT, path);
const manifest = (name) => JSON.parse(readFileSync(at(`packages/${name}/package.json`), 'utf8'));

/** Workspace packages are read from their sources, so that no package waits for another one's build. */
const resolve = (platform) =>
  nodeResolve({
    browser: platform === 'browser',
    extensions: ['.mjs', '.js', '.ts', '.tsx', '.json'],
    exportConditions: ['@baton/source', platform, 'module', 'import', 'production', 'default'],
  });

/** Sources name their neighbours with `.js`, as Node would; here they are `.ts` or `.tsx`. */
const typescriptNames = {
  name: 'typescript-names',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const base = join(importer, '..', source.slice(0, -'.js'.length));
    return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file)) ?? null;
  },
};

/** `import css from './panel.css'` (or `?inline`, as Vite spells it) gives the minified style sheet as text. */
const cssText = {
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
function compile(target, options = {}) {
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

const browserPlugins = () => [
  typescriptNames,
  resolve('browser'),
  cssText,
  compile(BROWSERS, { define: { 'process.env.NODE_ENV': '"production"' } }),
];

/** Everything that a package declares is its user's to install, and so stays an import. */
function isExternal({ dependencies = {}, peerDependencies = {} }, except = []) {
  const declared = Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => !except.includes(name),
  );
  const names = [...declared, ...builtinModules];
  return (id) => id.startsWith('node:') || names.some((name) => id === name || id.startsWith(`${name}/`));
}

/** The entries of a library are its package's exports: source file → file in dist. */
function libraryEntries(name) {
  const entries = Object.values(manifest(name).exports).filter((entry) => entry['@baton/source']);
  return Object.fromEntries(
    entries.map((entry) => [
      entry.default.replace(/^\.\/dist\/|\.js$/g, ''),
      at(`packages/${name}/${entry['@baton/source']}`),
    ]),
  );
}

const library = (name) => () => [
  {
    input: libraryEntries(name),
    external: isExternal(manifest(name)),
    plugins: [typescriptNames, resolve('browser'), cssText, compile('es2022')],
    output: {
      dir: at(`packages/${name}/dist`),
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Rollup drops directives; React's server components need to know that this part is for browsers.
      banner: ({ name: entry }) => (entry === 'react' ? "'use client';" : ''),
    },
  },
];

/** Hashed names carry no meaning for the loader: this keeps those that it fetches, the one build before. */
let parts = {};
const rememberParts = {
  name: 'remember-parts',
  generateBundle(_options, bundle) {
    const file = (name) => Object.values(bundle).find((chunk) => chunk.name === name).fileName;
    parts = { launcher: file('launcher-part'), app: file('app'), panel: file('panel-part') };
  },
};

/** Languages, of the interface and of the detectors, get names of their own, so that sizes can be told without them. */
function chunkName({ facadeModuleId = '' }) {
  if (facadeModuleId?.includes('/i18n/locales/')) return 'assets/locale-[name]-[hash].js';
  if (facadeModuleId?.includes('/languages/')) return 'assets/words-[name]-[hash].js';
  return 'assets/[name]-[hash].js';
}

/**
 * Terser makes what every visitor loads a few per cent smaller than esbuild does, and takes twenty times as long; the
 * detectors, which are mostly tables and come later, are left to esbuild.
 */
function minifyWidget() {
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

const sha384 = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The build for subresource integrity: its folder, and the hash of the file that verifies the rest. */
let pinned = { folder: '', parts: {}, integrity: '' };

/** Every part with its hash and what it imports: it is preloaded by these before it runs. */
const verifySource = (parts) => `const parts=${JSON.stringify(parts)};
let nonce="";
const preload=(name)=>new Promise((resolve,reject)=>{
const link=document.createElement("link");
const done=(settle)=>()=>{link.remove();settle(name)};
Object.assign(link,{rel:"modulepreload",crossOrigin:"anonymous",integrity:parts[name][0],nonce,onload:done(resolve),onerror:done(reject)});
link.href=new URL(name,import.meta.url).href;
document.head.append(link)});
const graph=(name,seen=new Set)=>{if(!seen.has(name)){seen.add(name);for(const other of parts[name][1])graph(other,seen)}return seen};
const known=new Map;
export const part=async(name,given=nonce)=>{nonce=given;await Promise.all([...graph(name)].map((one)=>{if(!known.has(one))known.set(one,preload(one));return known.get(one)}));return import(new URL(name,import.meta.url).href)};
`;

/**
 * A copy of the app under a versioned, immutable address, each of whose parts is loaded by its hash. The hash of the
 * loader then vouches for every byte that the page runs.
 */
const pinnedCopy = {
  name: 'pinned-copy',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    const name = (file) => `./${file.split('/').pop()}`;
    const pinnedCode = ({ code }) =>
      code.replace(
        /\bimport\(\s*(["'`])(\.\/[^"'`]+\.js)\1\s*\)/g,
        'import("./verify.js").then((v)=>v.part("$2"))',
      );
    const copies = chunks.map((chunk) => ({ chunk, code: pinnedCode(chunk) }));
    const hashes = Object.fromEntries(
      copies.map(({ chunk, code }) => [name(chunk.fileName), [sha384(code), chunk.imports.map(name)]]),
    );
    const verify = verifySource(hashes);
    const { version } = manifest('widget');
    const folder = `assets/${version}-${createHash('sha256').update(verify).digest('hex').slice(0, 10)}`;
    for (const { chunk, code } of copies)
      this.emitFile({ type: 'asset', fileName: `${folder}/${name(chunk.fileName).slice(2)}`, source: code });
    this.emitFile({ type: 'asset', fileName: `${folder}/verify.js`, source: verify });
    const names = Object.fromEntries(Object.entries(parts).map(([part, file]) => [part, name(file)]));
    pinned = { folder, parts: names, integrity: sha384(verify) };
  },
};

/** The part of the script tag's widget that the loader fetches, as modules under hashed names. */
const widgetApp = {
  input: {
    'launcher-part': at('packages/widget/src/loader/launcher-part.ts'),
    app: at('packages/widget/src/loader/app.ts'),
  },
  preserveEntrySignatures: 'allow-extension',
  // Else it says of every build how it has merged small chunks.
  logLevel: 'warn',
  plugins: browserPlugins(),
  output: {
    dir: PUBLIC,
    format: 'es',
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: chunkName,
    // What the launcher has the app takes from it.
    manualChunks: { 'launcher-part': [at('packages/widget/src/loader/launcher-part.ts')] },
    // What is smaller than the headers of its own request goes along with something else.
    experimentalMinChunkSize: 500,
    plugins: [minifyWidget(), rememberParts, pinnedCopy],
  },
};

/** Tells the loader where the app is, relative to itself. */
const appAddress = (constants) => ({
  name: 'app-address',
  renderChunk: (code) => ({
    code: Object.entries(constants()).reduce(
      (text, [name, value]) => text.replaceAll(name, JSON.stringify(value)),
      code,
    ),
    map: null,
  }),
});

/** A classic script. Terser's `module` option would delete the global that it is there to define. */
const loaderBuild = (constants, output) => ({
  input: at('packages/widget/src/loader/loader.ts'),
  plugins: browserPlugins(),
  output: {
    ...output,
    format: 'iife',
    plugins: [appAddress(constants), terser({ module: false, toplevel: false }), ...(output.plugins ?? [])],
  },
});

/** `/baton.js`. */
const widgetLoader = loaderBuild(
  () => ({
    __BATON_PARTS__: parts,
    __BATON_ROOT__: '.',
    __BATON_VERIFY__: '',
    __BATON_INTEGRITY__: '',
  }),
  { file: join(PUBLIC, 'baton.js') },
);

/** Tells the console which build a page can pin, and by which hash. */
const tellIntegrity = {
  name: 'tell-integrity',
  generateBundle(_options, bundle) {
    const [{ fileName, code }] = Object.values(bundle);
    const { version } = manifest('widget');
    const about = { version, path: `/assets/${fileName}`, integrity: sha384(code) };
    writeFileSync(join(PUBLIC, 'integrity.json'), `${JSON.stringify(about)}\n`);
  },
};

/** `/assets/baton-<version>-<hash>.js`, for pages that pin what they run by its hash. */
const pinnedLoader = loaderBuild(
  () => ({
    __BATON_PARTS__: pinned.parts,
    __BATON_ROOT__: '..',
    __BATON_VERIFY__: `${pinned.folder}/verify.js`,
    __BATON_INTEGRITY__: pinned.integrity,
  }),
  {
    dir: join(PUBLIC, 'assets'),
    entryFileNames: `baton-${manifest('widget').version}-[hash].js`,
    plugins: [tellIntegrity],
  },
);

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

const consoleApp = {
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

/** Files that the server serves or reads as they are. */
const serverFiles = {
  name: 'server-files',
  writeBundle() {
    const copies = [
      ['packages/server/demo-site', 'packages/server/dist/public/demo'],
      ['docs', 'packages/server/dist/demo-docs'],
    ];
    for (const [from, to] of copies) {
      rmSync(at(to), { recursive: true, force: true });
      if (existsSync(at(from))) cpSync(at(from), at(to), { recursive: true });
    }
  },
};

/** The server takes core in, so that `node packages/server/dist/main.js` needs nothing but its npm dependencies. */
const serverProgram = () => ({
  input: { main: at('packages/server/src/main.ts'), index: at('packages/server/src/index.ts') },
  external: isExternal(manifest('server'), ['@baton/core']),
  plugins: [typescriptNames, resolve('node'), compile(NODE), serverFiles],
  output: {
    dir: at('packages/server/dist'),
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
});

const CORE = ['packages/core/src', 'packages/core/package.json'];

/** What there is to build, in order, and what each is made from (scripts/setup/build-if-stale.mjs). */
export const targets = [
  { name: 'core', inputs: CORE, configs: library('core') },
  {
    name: 'widget',
    inputs: ['packages/widget/src', 'packages/widget/package.json', ...CORE],
    configs: library('widget'),
  },
  {
    name: 'script',
    inputs: ['packages/widget/src', 'packages/widget/package.json', ...CORE],
    configs: () => [widgetApp, widgetLoader, pinnedLoader],
  },
  {
    name: 'console',
    inputs: ['packages/console/src', 'packages/console/package.json', ...CORE],
    configs: () => [consoleApp],
  },
  {
    name: 'server',
    inputs: [
      'packages/server/src',
      'packages/server/package.json',
      'packages/server/demo-site',
      'docs',
      ...CORE,
    ],
    configs: () => [serverProgram()],
  },
];

export default () => targets.flatMap((target) => target.configs());
