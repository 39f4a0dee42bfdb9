import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The property test that a simulation agrees with what then really happens, for 1,000 random settings, messages and
// rosters on a real database; npm test runs a short version of it.
const RUNS = 1_000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEST = 'packages/server/src/handoff/simulate-agreement.test.ts';

const start = performance.now();
const child = spawn('npx', ['vitest', 'run', '--project', 'server', TEST], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, BATON_AGREEMENT_RUNS: String(RUNS) },
});
const code = await new Promise((resolve) => child.once('exit', resolve));
const seconds = (performance.now() - start) / 1000;
if (code === 0 && process.env.BENCH_RESULT)
  writeFileSync(process.env.BENCH_RESULT, JSON.stringify({ cases: RUNS, disagreements: 0, seconds }));
process.exitCode = code ?? 1;
