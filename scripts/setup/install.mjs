import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SetupError } from './fail.mjs';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';

/** pnpm 12 is the newest that runs on Node 20; corepack's pinned signatures are too old to fetch it. */
const PNPM = 'pnpm@12.21.0';
const STAMP = `${ROOT}node_modules/.baton-installed`;

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Baton needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org.`,
  );
}

function wanted() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(ROOT + file));
  return hash.digest('hex');
}

/** Installs the dependencies when they are missing or are not those of the lockfile. */
export async function ensureInstalled() {
  checkNode();
  const hash = wanted();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Installing dependencies…');
  // CI=true: pnpm must not ask whether it may replace a node_modules folder.
  const code = await run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { env: { CI: 'true' } });
  if (code !== 0) throw new SetupError('The dependencies could not be installed; the lines above say why.');
  writeFileSync(STAMP, hash);
}
