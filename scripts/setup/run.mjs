import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const IS_WINDOWS = process.platform === 'win32';
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** 128 and the number of the signal, as shells count it. */
const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Environment of a program that the project installs, so that it is found by its name. */
function environment(extra) {
  const separator = IS_WINDOWS ? ';' : ':';
  return { ...process.env, PATH: `${ROOT}node_modules/.bin${separator}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs a program to its end from the project's root (or `cwd`), on this terminal, handing on the signals that end it.
 * Resolves with its exit code; rejects when it cannot be started.
 */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), stdio: 'inherit', shell: IS_WINDOWS });
    // Ctrl-C reaches the whole foreground group by itself; a second one would tell the child to hurry.
    const handOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    for (const signal of PASSED_ON) process.on(signal, handOn);
    const settle = (done) => {
      for (const signal of PASSED_ON) process.off(signal, handOn);
      done();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code, signal) => settle(() => resolve(code ?? SIGNAL_CODES[signal] ?? 1)));
  });
}

/** Runs a program quietly; resolves with its exit code and everything that it wrote. */
export function capture(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), shell: IS_WINDOWS });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
