import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiReference } from './setup/api-reference.mjs';
import { buildIfStale } from './setup/build-if-stale.mjs';
import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/project.mjs';
import { changedApi } from './setup/public-api.mjs';
import { run } from './setup/run.mjs';

// npm run api: writes the snapshots of the public API and the reference that is made from the types.
await main(async () => {
  await ensureInstalled();
  await buildIfStale();
  const code = await run('tsc', ['-b', 'packages/core', 'packages/widget']);
  if (code !== 0) return code;
  for (const [file, text] of changedApi()) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    console.log(`  ${file}`);
  }
  writeFileSync(join(ROOT, 'docs/widget-reference.md'), apiReference());
  return 0;
});
