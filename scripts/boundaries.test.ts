import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseModule, readModules } from './boundaries/read-modules.js';
import { rules } from './boundaries/rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = readModules(root);

/** Parses a small tree of files written as `path: text`. */
const tree = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => parseModule(path, text));

describe('the packages', () => {
  test('are read', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.some((module) => module.imports.length > 3)).toBe(true);
  });

  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(modules)).toEqual([]);
  });

  test('core is compiled without the DOM and without Node', () => {
    const base = JSON.parse(readFileSync(`${root}tsconfig.base.json`, 'utf8')).compilerOptions;
    const own = JSON.parse(readFileSync(`${root}packages/core/tsconfig.json`, 'utf8')).compilerOptions;
    expect({ ...base, ...own }).toMatchObject({ lib: ['ES2022'], types: [] });
  });
});

describe('each rule finds what breaks it', () => {
  test.each([
    [
      'coreImportsNothingElse',
      { 'packages/core/src/triggers/a.ts': `import { readFileSync } from 'node:fs';` },
    ],
    ['coreImportsNothingElse', { 'packages/core/src/triggers/a.ts': `const load = () => import('preact');` }],
    [
      'coreKnowsNoHost',
      { 'packages/core/src/handoff/a.ts': 'export const at = () => setTimeout(() => {}, 1);' },
    ],
    ['coreKnowsNoHost', { 'packages/core/src/handoff/a.ts': 'export const wide = window.innerWidth;' }],
    [
      'coreRoomsInOrder',
      {
        'packages/core/src/triggers/a.ts': `import type { B } from '../conversation/b.js';`,
        'packages/core/src/conversation/b.ts': 'export type B = 1;',
      },
    ],
    [
      'coreRoomsInOrder',
      { 'packages/core/src/new-room/a.ts': `import '../errors.js';`, 'packages/core/src/errors.ts': '' },
    ],
    [
      'coreRoomsInOrder',
      {
        'packages/core/src/index.ts': `export * from './testing/a.js';`,
        'packages/core/src/testing/a.ts': '',
      },
    ],
    ['packagesShareOnlyCore', { 'packages/server/src/a.ts': `export { x } from '@baton/widget';` }],
    ['packagesShareOnlyCore', { 'packages/console/src/a.ts': `import '../../widget/src/env.js';` }],
    ['loaderImportsNothing', { 'packages/widget/src/loader/loader.ts': `import { a } from './queue.js';` }],
    [
      'widgetReachesPageInOnePlace',
      { 'packages/widget/src/view/a.tsx': 'export const A = () => <p>{document.title}</p>;' },
    ],
    [
      'nobodyImportsOwnIndex',
      { 'packages/core/src/text/a.ts': `import './index.js';`, 'packages/core/src/text/index.ts': '' },
    ],
    [
      'nobodyImportsOwnIndex',
      { 'packages/core/src/text/a.ts': `import '../index.js';`, 'packages/core/src/index.ts': '' },
    ],
    [
      'noCycles',
      {
        'packages/server/src/a.ts': `import './b.js';`,
        'packages/server/src/b.ts': `import './c.js';`,
        'packages/server/src/c.ts': `import type { A } from './a.js';`,
      },
    ],
    ['filesStayShort', { 'packages/server/src/a.ts': `${'\n'.repeat(250)}export {};` }],
  ] as const)('%s', (name, files) => {
    expect(rules[name](tree(files))).toHaveLength(1);
  });

  test.each([
    [
      'coreKnowsNoHost',
      'a property',
      { 'packages/core/src/handoff/a.ts': 'export const a = (env: { window: 1 }) => env.window;' },
    ],
    [
      'coreKnowsNoHost',
      'a type',
      { 'packages/core/src/handoff/a.ts': 'export interface A { fetch(): Promise<void>; window: Window }' },
    ],
    [
      'widgetReachesPageInOnePlace',
      'env.ts',
      { 'packages/widget/src/env.ts': 'export const later = setTimeout;' },
    ],
    [
      'packagesShareOnlyCore',
      'core',
      { 'packages/console/src/a.ts': `import { transition } from '@baton/core';` },
    ],
  ] as const)('%s lets %s pass', (name, _what, files) => {
    expect(rules[name](tree(files))).toEqual([]);
  });
});
