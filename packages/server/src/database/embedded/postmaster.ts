import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The server that runs on a data folder, from its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * After a restart of the machine or container, another program may have the number that a crashed PostgreSQL had.
 * Where the system can tell what runs under it, that is asked as well.
 */
async function isPostgres(pid: number): Promise<boolean> {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes('postgres');
}

async function read(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  // Lines: process id, data folder, start time, port, … (PostgreSQL, src/include/utils/pidfile.h).
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/** Reads who runs on the folder; null when nobody does, whatever a crash has left there. */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const postmaster = await read(folder);
  return postmaster && (await isPostgres(postmaster.pid)) ? postmaster : null;
}

/** Removes a crashed server's file when its number now belongs to another program, which PostgreSQL would take for itself. */
export async function removeMisleadingPidFile(folder: string): Promise<void> {
  const postmaster = await read(folder);
  if (postmaster && exists(postmaster.pid) && !(await isPostgres(postmaster.pid))) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
  }
}
