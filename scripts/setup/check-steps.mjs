import { existsSync, readFileSync } from 'node:fs';
import { trainingDigest } from '../train/training-digest.mjs';
import { apiReference } from './api-reference.mjs';
import { bundleDetection } from './bundle-detection.mjs';
import { ROOT } from './project.mjs';
import { changedApi } from './public-api.mjs';
import { capture } from './run.mjs';

const program =
  (command, ...args) =>
  () =>
    capture(command, args);

async function exportsOf(...packages) {
  const results = await Promise.all(
    packages.map((name) => capture('publint', ['--strict', '--pack', 'npm', `packages/${name}`])),
  );
  return {
    code: Math.max(...results.map((result) => result.code)),
    output: results.map((result) => result.output).join('\n'),
  };
}

/** What a program gets from each way of resolving the packages' types; plain CommonJS and the old way are not offered. */
async function typesOf(...packages) {
  const ignored = ['cjs-resolves-to-esm', 'no-resolution'];
  const results = [];
  for (const name of packages) {
    const args = [
      '--pack',
      `packages/${name}`,
      '--profile',
      'esm-only',
      '--ignore-rules',
      ...ignored,
      '--format',
      'ascii',
    ];
    results.push(await capture('attw', [...args, '--no-emoji']));
  }
  return {
    code: Math.max(...results.map((result) => result.code)),
    output: results.map((result) => result.output).join('\n'),
  };
}

/** The public API and its reference, as they were last agreed. */
async function publicApiStep() {
  const files = changedApi().map(([file]) => file);
  const path = `${ROOT}docs/widget-reference.md`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== apiReference())
    files.push('docs/widget-reference.md');
  const output = `These no longer say what the types say. If that is meant, run "npm run api":\n${files.join('\n')}`;
  return { code: files.length === 0 ? 0 : 1, output };
}

/** Whether the weights that ship are those of the rules and messages that are here. */
async function weightsStep() {
  const learned = readFileSync(`${ROOT}packages/core/src/human-request/weights.ts`, 'utf8');
  const isCurrent = learned.includes(trainingDigest());
  return {
    code: isCurrent ? 0 : 1,
    output: 'The rules or the cases have changed since the weights were learned: run "npm run train".',
  };
}

async function sizes() {
  await bundleDetection();
  const { code, output } = await capture('size-limit', ['--json']);
  if (!output.trim().startsWith('[')) return { code: code || 1, output };
  const lines = JSON.parse(output).map(({ name, size, sizeLimit, passed }) => {
    const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
    return { text: `${name} ${kilobytes(size)} of ${kilobytes(sizeLimit)} kB`, passed };
  });
  const note = lines.map((line) => line.text).join(' · ');
  const over = lines.filter((line) => !line.passed).map((line) => `Too large: ${line.text} gzip.`);
  return { code, output: over.join('\n'), note };
}

/** What `npm run check` looks at, in order: the quick and the likely first. */
export const checkSteps = [
  { name: 'format, lint', work: program('biome', 'ci', '--colors=off') },
  { name: 'types', work: program('tsc', '-b') },
  { name: 'test types', work: program('tsc', '-p', 'packages/core/tsconfig.test.json') },
  { name: 'boundaries', work: program('vitest', 'run', '--project', 'workspace', '--reporter=dot') },
  { name: 'unused', work: program('knip') },
  { name: 'exports', work: () => exportsOf('core', 'widget') },
  { name: 'types of exports', work: () => typesOf('core', 'widget') },
  { name: 'public API', work: publicApiStep },
  { name: 'weights', work: weightsStep },
  { name: 'sizes', work: sizes },
];
