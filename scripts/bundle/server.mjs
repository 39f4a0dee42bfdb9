import { cpSync, existsSync, rmSync } from 'node:fs';
import { isExternal } from './packages.mjs';
import { at, manifest } from './places.mjs';
import { compile, NODE, resolve, typescriptNames } from './sources.mjs';

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
export const serverProgram = () => ({
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
