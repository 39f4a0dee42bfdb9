import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildIfStale } from './setup/build-if-stale.mjs';
import { main, SetupError } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { CACHE, ROOT } from './setup/project.mjs';
import { run } from './setup/run.mjs';

const RESULTS = `${ROOT}bench/results.json`;

function benchmarks(wanted) {
  const names = readdirSync(`${ROOT}bench`).filter((name) => existsSync(`${ROOT}bench/${name}/run.mjs`));
  const chosen = wanted.length ? names.filter((name) => wanted.includes(name)) : names;
  if (chosen.length === 0)
    throw new SetupError(`There is no such benchmark. There are: ${names.join(', ')}.`);
  return chosen.sort();
}

function readResults() {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
}

/** Each benchmark writes its own figures to the file named by BENCH_RESULT; together they make results.json. */
async function runBenchmark(name) {
  const file = `${CACHE}bench/${name}.json`;
  rmSync(file, { force: true });
  console.log(`\n── ${name}`);
  const code = await run(process.execPath, [`${ROOT}bench/${name}/run.mjs`], { env: { BENCH_RESULT: file } });
  if (code !== 0 || !existsSync(file)) return code || 1;
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' };
  const result = { at: new Date().toISOString(), machine, ...JSON.parse(readFileSync(file, 'utf8')) };
  writeFileSync(RESULTS, `${JSON.stringify({ ...readResults(), [name]: result }, null, 2)}\n`);
  return 0;
}

// npm run bench [-- name…]: each benchmark against its baseline in the same run.
await main(async () => {
  await ensureInstalled();
  await buildIfStale();
  mkdirSync(`${CACHE}bench`, { recursive: true });
  let worst = 0;
  for (const name of benchmarks(process.argv.slice(2))) worst = Math.max(worst, await runBenchmark(name));
  return worst;
});
