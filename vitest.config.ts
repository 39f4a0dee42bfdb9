import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

// Packages read one another's sources in tests, so that no test waits for a build.
const resolve = { conditions: ['@baton/source', 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions: ['@baton/source', 'node', 'module', 'development|production'] } };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
/** As in the build: importing a style sheet gives its text, which is Vite's `?inline`. */
const cssText: Plugin = {
  name: 'css-text',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('.css') || !importer) return null;
    return this.resolve(`${source}?inline`, importer, { skipSelf: true });
  },
};
const sources = { resolve, ssr, oxc };
const propertySeed = fileURLToPath(new URL('scripts/setup/property-seed.ts', import.meta.url));

/** For tests of pure functions, which leave nothing: no process and no window for each file. */
const together = { isolate: false } as const;

const inBrowserLike = (name: string, how: { isolate?: boolean } = {}) => ({
  ...sources,
  plugins: [cssText],
  test: {
    name,
    root: `packages/${name}`,
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    css: true,
    ...how,
  },
});

export default defineConfig({
  test: {
    allowOnly: false,
    // By itself Vitest leaves one processor to others, which is half of a small machine; much of what runs here waits.
    maxWorkers: '100%',
    projects: [
      {
        ...sources,
        test: {
          name: 'core',
          root: 'packages/core',
          include: ['src/**/*.test.ts'],
          setupFiles: [propertySeed],
          ...together,
        },
      },
      inBrowserLike('widget'),
      inBrowserLike('console', together),
      {
        ...sources,
        // Global set-up files are loaded in an environment of their own.
        environments: { __vitest__: ssr },
        test: {
          name: 'server',
          root: 'packages/server',
          include: ['src/**/*.test.ts'],
          setupFiles: [propertySeed],
          globalSetup: ['src/database/test-server.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { ...sources, test: { name: 'workspace', root: '.', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
