import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BatonError } from '@baton/core';
import type { Binaries } from './binaries.js';
import { runProgram, type SystemUser } from './run-program.js';

/** The database user that owns everything in the embedded server. */
export const SUPERUSER = 'baton';

/** Where the parts of the embedded database are. */
export interface ClusterPaths {
  readonly dataDir: string;
  /** PostgreSQL's own data folder. */
  readonly folder: string;
  readonly passwordFile: string;
}

export function clusterPaths(dataDir: string): ClusterPaths {
  return { dataDir, folder: join(dataDir, 'postgres'), passwordFile: join(dataDir, 'postgres-password') };
}

/** The embedded server's password, made on first use and readable by Baton's own user only. */
async function keepPassword(path: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writeFile(path, password, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(path, 'utf8')).trim();
}

async function mayEnter(folder: string, user: SystemUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}

/** PostgreSQL's user has to reach its data; say which folder is shut, which PostgreSQL itself says badly. */
async function checkReachable(folder: string, user: SystemUser): Promise<void> {
  for (let parent = folder; ; parent = dirname(parent)) {
    if (!(await mayEnter(parent, user))) {
      const message =
        `Baton runs as root, and PostgreSQL's user "postgres" may not enter ${parent}. ` +
        'Choose another --data-dir, run Baton as another user, or set BATON_DATABASE_URL.';
      throw new BatonError('not_supported', message);
    }
    if (parent === dirname(parent)) return;
  }
}

async function initialise(
  target: string,
  password: string,
  binaries: Binaries,
  user: SystemUser | undefined,
) {
  const secretFolder = await mkdtemp(join(tmpdir(), 'baton-'));
  try {
    const passwordFile = join(secretFolder, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (user)
      await Promise.all([target, secretFolder, passwordFile].map((path) => chown(path, user.uid, user.gid)));
    const args = [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same sorting and case rules on every machine, whatever locales it has installed.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ];
    await runProgram(binaries.initdb, args, user);
  } finally {
    await rm(secretFolder, { recursive: true, force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes PostgreSQL's data folder if it is missing and answers its password. It is made beside its place and moved there
 * when it is complete, so neither a crash nor a second Baton at the same moment leaves half of one.
 */
export async function ensureCluster(
  paths: ClusterPaths,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<string> {
  await mkdir(paths.dataDir, { recursive: true });
  if (user) await checkReachable(paths.dataDir, user);
  const password = await keepPassword(paths.passwordFile);
  if (await isThere(paths.folder)) return password;
  const draft = await mkdtemp(join(paths.dataDir, 'postgres-new-'));
  try {
    await initialise(draft, password, binaries, user);
    await rename(draft, paths.folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await isThere(paths.folder))) throw error;
  }
  return password;
}
