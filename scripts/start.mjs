import { buildIfStale } from './setup/build-if-stale.mjs';
import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/project.mjs';
import { run } from './setup/run.mjs';

// npm start [-- options of `baton serve`]: the server with the demo workspace, from an empty clone if need be.
await main(async () => {
  await ensureInstalled();
  await buildIfStale();
  return run(process.execPath, [
    `${ROOT}packages/server/dist/main.js`,
    'serve',
    '--demo',
    ...process.argv.slice(2),
  ]);
});
