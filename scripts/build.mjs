import { buildIfStale } from './setup/build-if-stale.mjs';
import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { run } from './setup/run.mjs';

// npm run build: every dist folder, with type declarations.
await main(async () => {
  await ensureInstalled();
  await buildIfStale({ force: true });
  return run('tsc', ['-b']);
});
