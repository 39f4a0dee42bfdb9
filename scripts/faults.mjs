import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { run } from './setup/run.mjs';

// npm run faults [-- messages [kills [frames]]]: the long version of the tests of reliability. Two nodes under one fault
// after another until so many messages were acknowledged, a server that is killed so often while it works, and one that
// is sent so many malformed frames and bodies. npm test runs short versions.
const TESTS = [
  'packages/server/src/realtime/faults.test.ts',
  'packages/server/src/cli/killed-server.test.ts',
  'packages/server/src/realtime/malformed.test.ts',
];

await main(async () => {
  await ensureInstalled();
  const [messages = '100000', kills = '50', frames = '1000000'] = process.argv.slice(2);
  const env = { BATON_FAULT_MESSAGES: messages, BATON_FAULT_KILLS: kills, BATON_FAULT_FRAMES: frames };
  // One after another: they measure how long things take.
  return run('vitest', ['run', '--project', 'server', '--no-file-parallelism', ...TESTS], { env });
});
