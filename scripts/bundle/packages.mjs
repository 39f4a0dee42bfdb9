import { builtinModules } from 'node:module';
import { at, manifest } from './places.mjs';
import { compile, cssText, resolve, typescriptNames } from './sources.mjs';

/** Everything that a package declares is its user's to install, and so stays an import. */
export function isExternal({ dependencies = {}, peerDependencies = {} }, except = []) {
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

export const library = (name) => () => [
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
