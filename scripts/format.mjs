import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { run } from './setup/run.mjs';

// npm run format: formats the files and mends what lint can mend safely.
await main(async () => {
  await ensureInstalled();
  return run('biome', ['check', '--write', ...process.argv.slice(2)]);
});
