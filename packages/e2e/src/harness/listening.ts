import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { Program } from './program.js';

/** Between two attempts to reach a program that has just been started. */
const AGAIN_MS = 50;

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Resolves when the program listens on the port; rejects when it ends before. */
export async function listening(program: Program, port: number): Promise<void> {
  let ended: string | null = null;
  void program.ended.then(({ code, output }) => {
    ended = `The program ended with ${code}:\n${output}`;
  });
  while (!(await accepts(port))) {
    if (ended !== null) throw new Error(ended);
    await after(AGAIN_MS);
  }
}
