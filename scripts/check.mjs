import { buildIfStale } from './setup/build-if-stale.mjs';
import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';

/** Runs one step quietly; answers its line in the summary, and shows what it wrote when it failed. */
async function check({ name, work }) {
  const startedAt = performance.now();
  const { code, output, note } = await work();
  if (code !== 0) console.log(`\n── ${name}\n${output.trim()}\n`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const line = `  ${code === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${seconds.padStart(5)} s${note ? `   ${note}` : ''}`;
  return { line, failed: code !== 0 };
}

// npm run check: all that can be known without running the product.
await main(async () => {
  await ensureInstalled();
  await buildIfStale();
  // Only now are there the packages that the steps use.
  const { checkSteps } = await import('./setup/check-steps.mjs');
  const results = [];
  for (const step of checkSteps) results.push(await check(step));
  console.log(`\n${results.map((result) => result.line).join('\n')}\n`);
  const failed = results.filter((result) => result.failed).length;
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${results.length} checks failed.`);
  return failed === 0 ? 0 : 1;
});
