import { expect, it } from 'vitest';
import { createTriggerChecker, type TriggerQuestion, type TriggerWorker } from './trigger-checker.js';

function fakeWorker() {
  const asked: TriggerQuestion[] = [];
  const worker: TriggerWorker = {
    postMessage: (question) => asked.push(question),
    onmessage: null,
    terminate: () => asked.push({ type: 'list', triggers: [] }),
  };
  return { asked, worker };
}

it('tells the answer to the last question only', () => {
  const { asked, worker } = fakeWorker();
  const checker = createTriggerChecker(() => worker);
  const told: unknown[] = [];
  checker.list([]);
  checker.match('a refund', () => told.push('first'));
  checker.match('a refund, please', () => told.push('second'));
  checker.check(() => told.push('findings'));
  const turns = asked.map((question) => ('turn' in question ? question.turn : 0));
  expect(turns).toEqual([0, 1, 2, 3]);
  worker.onmessage?.({ data: { type: 'matches', turn: 1, matches: [] } });
  expect(told).toEqual([]);
  worker.onmessage?.({ data: { type: 'matches', turn: 2, matches: [] } });
  worker.onmessage?.({ data: { type: 'findings', turn: 3, findings: [] } });
  expect(told).toEqual(['second', 'findings']);
});

it('starts its worker when it is first needed, tells nothing once stopped, and starts anew', () => {
  const workers = [fakeWorker(), fakeWorker()];
  let started = 0;
  const checker = createTriggerChecker(() => {
    started += 1;
    return (workers[started - 1] as (typeof workers)[number]).worker;
  });
  expect(started).toBe(0);
  const told: unknown[] = [];
  checker.check(() => told.push('findings'));
  checker.stop();
  workers[0]?.worker.onmessage?.({ data: { type: 'findings', turn: 1, findings: [] } });
  expect(told).toEqual([]);
  checker.list([]);
  expect(started).toBe(2);
});
