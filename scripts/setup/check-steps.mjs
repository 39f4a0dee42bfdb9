import { bundleDetection } from './bundle-detection.mjs';
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
  { name: 'boundaries', work: program('vitest', 'run', '--project', 'workspace', '--reporter=dot') },
  { name: 'unused', work: program('knip') },
  { name: 'exports', work: () => exportsOf('core', 'widget') },
  { name: 'sizes', work: sizes },
];
