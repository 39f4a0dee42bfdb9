import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@baton/source', 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions: ['@baton/source', 'node', 'module', 'development|production'] } };
const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

export default defineConfig({
  test: {
    projects: [
      { resolve, ssr, test: { name: 'core', root: 'packages/core', include: ['src/**/*.test.ts'] } },
      {
        resolve,
        ssr,
        esbuild: jsx,
        test: {
          name: 'widget',
          root: 'packages/widget',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          css: true,
        },
      },
      {
        resolve,
        ssr,
        esbuild: jsx,
        test: {
          name: 'console',
          root: 'packages/console',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          css: true,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'server',
          root: 'packages/server',
          include: ['src/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { resolve, ssr, test: { name: 'workspace', root: '.', include: ['scripts/**/*.test.ts'] } },
    ],
  },
});
