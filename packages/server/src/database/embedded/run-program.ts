import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { BatonError } from '@baton/core';

/** The system user that PostgreSQL runs as; undefined: the same as Baton. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const execute = promisify(execFile);

async function idsOf(user: string): Promise<SystemUser | null> {
  try {
    const [uid, gid] = await Promise.all([execute('id', ['-u', user]), execute('id', ['-g', user])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/**
 * PostgreSQL refuses to run as root. When Baton does, this finds the system user `postgres`, making it when it is
 * missing, for PostgreSQL to run as.
 */
export async function unprivilegedUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await idsOf('postgres');
  if (existing) return existing;
  await execute('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(
    () => undefined,
  );
  const created = await idsOf('postgres');
  if (created) return created;
  const message =
    'Baton runs as root, PostgreSQL refuses to, and the system user "postgres" could not be made. ' +
    'Run Baton as another user, or set BATON_DATABASE_URL.';
  throw new BatonError('not_supported', message);
}

/**
 * Runs one of PostgreSQL's programs to its end. Its output goes nowhere but into the error, and it never holds on to
 * Baton's own streams: `pg_ctl start` leaves a server behind that would keep them open.
 * @throws Error with the program's output when it exits with another code than 0.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  user: SystemUser | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? signal}: ${output.trim()}`));
    });
  });
}
