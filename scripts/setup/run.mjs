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

/** Calls back when the process that started this one has ended; answers what stops the watch. */
function whenParentIsGone(callback) {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && callback(), 250);
  return () => clearInterval(watch);
}

/**
 * Hands the signals that end this process on to the child, and answers what stops that. The child is told once, since a
 * second signal tells it to hurry.
 */
function handOnSignals(child) {
  let isTold = false;
  const tell = (signal) => {
    // Ctrl-C reaches the whole foreground group by itself.
    if (!isTold && !(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    isTold = true;
  };
  for (const signal of PASSED_ON) process.on(signal, tell);
  // A signal to npm ends the shell between npm and this process, which hands nothing on.
  const isUnderNpm = process.env.npm_lifecycle_event !== undefined;
  const stopWatch = isUnderNpm ? whenParentIsGone(() => tell('SIGTERM')) : () => {};
  return () => {
    stopWatch();
    for (const signal of PASSED_ON) process.off(signal, tell);
  };
}

/**
 * Runs a program to its end from the project's root (or `cwd`), on this terminal, handing on the signals that end it.
 * Resolves with its exit code; rejects when it cannot be started.
 */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(env), stdio: 'inherit', shell: IS_WINDOWS });
    const stopHandingOn = handOnSignals(child);
    const settle = (done) => {
      stopHandingOn();
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
