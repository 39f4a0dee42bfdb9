import { join } from 'node:path';
import terser from '@rollup/plugin-terser';
import { minifyWidget } from './minify-widget.mjs';
import { pinned, pinnedCopy, tellIntegrity } from './pinned-widget.mjs';
import { at, manifest, PUBLIC } from './places.mjs';
import { browserPlugins } from './sources.mjs';
import { isPart, parts, rememberParts } from './widget-parts.mjs';

/** Languages, of the interface and of the detectors, get names of their own, so that sizes can be told without them. */
function chunkName({ facadeModuleId = '' }) {
  if (facadeModuleId?.includes('/i18n/locales/')) return 'assets/locale-[name]-[hash].js';
  if (facadeModuleId?.includes('/languages/')) return 'assets/words-[name]-[hash].js';
  return 'assets/[name]-[hash].js';
}

const APP = at('packages/widget/src/loader/app.ts');

/** The panel is fetched by the app and, when that has failed, by the loader, which knows it by its own names. */
const panelAfterApp = {
  name: 'panel-after-app',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: at('packages/widget/src/view/panel-part.tsx'),
      name: 'panel-part',
      implicitlyLoadedAfterOneOf: [APP],
      preserveSignature: 'allow-extension',
    });
  },
};

/**
 * Nearly every function of these parts runs as soon as the part is there. Told so, browsers compile them beside the main
 * thread while the part arrives, and not one by one when they are first called (V8's explicit compile hints).
 */
const calledAtOnce = {
  name: 'called-at-once',
  renderChunk: (code, { name }) =>
    isPart(name) ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
};

/** The part of the script tag's widget that the loader fetches, as modules under hashed names. */
const widgetApp = {
  input: {
    'launcher-part': at('packages/widget/src/loader/launcher-part.ts'),
    app: APP,
  },
  preserveEntrySignatures: 'allow-extension',
  // Else it says of every build how it has merged small chunks.
  logLevel: 'warn',
  plugins: [panelAfterApp, ...browserPlugins()],
  output: {
    dir: PUBLIC,
    format: 'es',
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: chunkName,
    // What one of them has those after it take from it.
    manualChunks: {
      'launcher-part': [
        at('packages/widget/src/loader/launcher-part.ts'),
        at('packages/widget/src/launcher/svg-icon.ts'),
      ],
    },
    // What is smaller than the headers of its own request goes along with something else.
    experimentalMinChunkSize: 500,
    plugins: [minifyWidget(), calledAtOnce, rememberParts, pinnedCopy],
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

/** The script tag's widget: the app first, whose hashed names its two loaders know. */
export const widgetScript = () => [widgetApp, widgetLoader, pinnedLoader];
