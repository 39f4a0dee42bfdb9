import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './setup/browser.mjs';
import { buildIfStale } from './setup/build-if-stale.mjs';
import { main, SetupError } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { findOtherEngines } from './setup/other-engines.mjs';
import { CACHE } from './setup/project.mjs';
import { ensureRedis } from './setup/redis.mjs';
import { run } from './setup/run.mjs';
import { readPlaywright, readVitest } from './setup/test-results.mjs';

const RESULTS = `${CACHE}tests/`;

/** Runs one runner and reads what it says of itself; a runner that dies without a word is a failure. */
async function outcome(command, args, file, read, env) {
  rmSync(file, { force: true });
  const code = await run(command, args, { env });
  const result = read(file);
  if (code !== 0 && result.failed === 0) {
    return { ...result, failed: 1, remarks: [...result.remarks, `${command} ended with exit code ${code}`] };
  }
  return result;
}

function runVitest(filters, env) {
  const file = `${RESULTS}vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return outcome('vitest', ['run', '--passWithNoTests', ...reporters, ...filters], file, readVitest, env);
}

function runPlaywright(filters, env) {
  const file = `${RESULTS}playwright.json`;
  const config = ['--config', 'packages/e2e/playwright.config.ts', '--pass-with-no-tests'];
  const reporters = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return outcome('playwright', ['test', ...config, ...filters], file, readPlaywright, {
    ...env,
    ...reporters,
  });
}

// npm test [-- part of a file name…]: every test there is, or those of the files whose names contain that.
await main(async () => {
  const filters = process.argv.slice(2);
  const options = filters.find((filter) => filter.startsWith('-'));
  if (options) throw new SetupError(`npm test takes parts of file names, not options such as ${options}.`);
  await ensureInstalled();
  await buildIfStale();
  const engines = await findOtherEngines();
  const env = { CHROME_PATH: await ensureBrowser(), REDIS_SERVER: await ensureRedis(), ...engines.env };
  mkdirSync(RESULTS, { recursive: true });
  const results = [await runVitest(filters, env), await runPlaywright(filters, env)];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  for (const remark of results.flatMap((result) => result.remarks)) console.log(`  ✗ ${remark}`);
  for (const engine of engines.missing) console.log(`  – no journey was run in ${engine}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('passed') + sum('failed') > 0) return sum('failed') === 0 ? 0 : 1;
  console.log(
    filters.length
      ? `No test file has a name with ${filters.join(' or ')} in it.`
      : 'There was no test to run.',
  );
  return 1;
});
