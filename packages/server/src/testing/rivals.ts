import { fork } from 'node:child_process';
import { once } from 'node:events';
import { buildProgram, programFile } from './program.js';
import type { RivalReply, RivalTask } from './rival-node.js';

/** A node in a process of its own. */
export interface Rival {
  /** Resolves with the outcome of the handoff, if the task made one; rejects with what went wrong there. */
  perform(task: RivalTask): Promise<string | undefined>;
  stop(): Promise<void>;
}

interface Asked {
  resolve(outcome: string | undefined): void;
  reject(error: Error): void;
}

/** Starts nodes on one database, each a process that shares nothing else with the others. */
export async function startRivals(count: number, databaseUrl: string): Promise<Rival[]> {
  const file = await buildProgram('src/testing/rival-node.ts', programFile('rival-node'));
  return Promise.all(Array.from({ length: count }, () => startRival(file, databaseUrl)));
}

async function startRival(file: string, databaseUrl: string): Promise<Rival> {
  const child = fork(file, {
    env: { ...process.env, BATON_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const asked = new Map<number, Asked>();
  child.on('message', ({ task, outcome, error }: RivalReply) => {
    const waiting = asked.get(task);
    asked.delete(task);
    if (error === undefined) waiting?.resolve(outcome);
    else waiting?.reject(new Error(error));
  });
  child.once('exit', () => {
    for (const { reject } of asked.values()) reject(new Error('the node ended'));
  });
  await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the node did not start'))),
  ]);
  let number = 0;
  return {
    perform(task) {
      number += 1;
      child.send({ number, task });
      return new Promise((resolve, reject) => asked.set(number, { resolve, reject }));
    },
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
