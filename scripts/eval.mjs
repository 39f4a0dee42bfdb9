import { readdirSync } from 'node:fs';
import { main, SetupError } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/project.mjs';
import { run } from './setup/run.mjs';

// npm run eval [-- name]: how well triggers and human-request detection do on labelled messages.
await main(async () => {
  await ensureInstalled();
  const [wanted = ''] = process.argv.slice(2);
  const programs = readdirSync(`${ROOT}scripts/eval`).filter(
    (name) => name.endsWith('.mjs') && name.startsWith(wanted),
  );
  if (programs.length === 0) throw new SetupError(`There is no evaluation by that name in scripts/eval.`);
  let worst = 0;
  for (const program of programs.sort()) {
    console.log(`\n── ${program.replace('.mjs', '')}`);
    worst = Math.max(worst, await run(process.execPath, [`${ROOT}scripts/eval/${program}`]));
  }
  return worst;
});
