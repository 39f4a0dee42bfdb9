import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/project.mjs';
import { run } from './setup/run.mjs';

// npm run train: learns the weights of the human-request detection from the cases in scripts/eval and beside the rules.
await main(async () => {
  await ensureInstalled();
  return run(process.execPath, [`${ROOT}scripts/train/human-request.mjs`]);
});
