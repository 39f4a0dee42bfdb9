import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const HAS_GROUPS = process.platform !== 'win32';

/** How a program ended, and all that it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** A running program whose output can be waited for. */
export interface Program {
  /** Resolves with the first match in the output, past or future; rejects when the program ends without it. */
  seen(pattern: RegExp, withinMs?: number): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): Promise<Ending>;
  readonly ended: Promise<Ending>;
}

interface Watcher {
  readonly check: () => void;
  readonly fail: (error: Error) => void;
}

function watch(
  child: ChildProcess,
  send = (signal: NodeJS.Signals): void => void child.kill(signal),
): Program {
  // A test that fails half-way leaves nothing running behind.
  const end = (): void => {
    send('SIGKILL');
  };
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let output = '';
  const watchers = new Set<Watcher>();
  const collect = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    for (const watcher of watchers) watcher.check();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code) => resolve({ code, output }));
  });
  ended.then(({ code }) => {
    for (const { fail } of watchers) fail(new Error(`The program ended with ${code}:\n${output}`));
  });
  return {
    ended,
    seen: (pattern, withinMs = 30_000) =>
      new Promise((resolve, reject) => {
        const settle = (done: () => void): void => {
          clearTimeout(limit);
          watchers.delete(watcher);
          done();
        };
        const late = (): Error => new Error(`Not seen within ${withinMs} ms: ${pattern}\n${output}`);
        const limit = setTimeout(() => settle(() => reject(late())), withinMs);
        const check = (): void => {
          const match = pattern.exec(output);
          if (match) settle(() => resolve(match));
        };
        const watcher = { check, fail: (error: Error) => settle(() => reject(error)) };
        watchers.add(watcher);
        check();
      }),
    kill: async (signal) => {
      send(signal);
      return ended;
    },
  };
}

/** Starts a Node program from the project's root, without the settings of whoever runs the tests. */
export function startNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(BATON_|NODE_OPTIONS)/.test(name));
  return watch(
    spawn(process.execPath, args, { cwd: ROOT, env: { ...Object.fromEntries(inherited), ...env } }),
  );
}

/** Tells a program and all that it started: npm passes on to nothing what it is told. Each leads a group of its own. */
function toGroup(child: ChildProcess): (signal: NodeJS.Signals) => void {
  return (signal) => {
    if (!HAS_GROUPS || child.pid === undefined) return void child.kill(signal);
    try {
      process.kill(-child.pid, signal);
    } catch (fault) {
      // All of them have ended.
      if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
    }
  };
}

/** Starts any program that is installed on this machine; `env` is added to this process's own. */
export function startProgram(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(path, args, { env: { ...process.env, ...env }, detached: HAS_GROUPS });
  return watch(child, toGroup(child));
}
