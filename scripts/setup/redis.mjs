import { SetupError } from './fail.mjs';
import { findProgram, installDebianPackage } from './system-package.mjs';

const NAMES = ['redis-server', 'valkey-server'];

/** Finds a Redis or Valkey server program for the tests of several nodes, installing one where that is possible. */
export async function ensureRedis() {
  const found = findProgram(NAMES);
  if (found) return found;
  await installDebianPackage('redis-server');
  const installed = findProgram(NAMES);
  if (installed) return installed;
  const how =
    process.platform === 'darwin' ? 'run "brew install redis"' : 'install redis-server or valkey-server';
  throw new SetupError(`The tests of several nodes need a Redis server on the PATH: ${how}, then try again.`);
}
