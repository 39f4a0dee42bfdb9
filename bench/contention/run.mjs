import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Two processes on one real database fight for the same slots until 10,000 conversations were assigned: no slot is given
// twice, no conversation goes to two people, nobody is left waiting. npm test runs a short version of it.
const ASSIGNMENTS = 10_000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEST = 'packages/server/src/routing/contention.test.ts';

const start = performance.now();
const child = spawn('npx', ['vitest', 'run', '--project', 'server', TEST], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, BATON_CONTENTION_ASSIGNMENTS: String(ASSIGNMENTS) },
});
const code = await new Promise((resolve) => child.once('exit', resolve));
const seconds = (performance.now() - start) / 1000;
if (code === 0 && process.env.BENCH_RESULT)
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify({ assignments: ASSIGNMENTS, doubled: 0, seconds }));
process.exitCode = code ?? 1;
