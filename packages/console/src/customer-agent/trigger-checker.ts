import type { CustomTrigger } from '@baton/core';
import type { TriggerFinding, TriggerMatch } from '@baton/core/triggers';

/** What is asked of the worker: first the list, then about it. */
export type TriggerQuestion =
  | { readonly type: 'list'; readonly triggers: readonly CustomTrigger[] }
  | { readonly type: 'check'; readonly turn: number }
  | { readonly type: 'match'; readonly turn: number; readonly text: string };

/** What the worker answers; `turn` is the question's. */
export type TriggerReply =
  | { readonly type: 'findings'; readonly turn: number; readonly findings: readonly TriggerFinding[] }
  | { readonly type: 'matches'; readonly turn: number; readonly matches: readonly TriggerMatch[] };

/** What is needed of a `Worker`. */
export interface TriggerWorker {
  postMessage(question: TriggerQuestion): void;
  onmessage: ((event: { readonly data: TriggerReply }) => void) | null;
  terminate(): void;
}

/** Checks a list of triggers, and what it matches, beside the page: 10,000 take a second that nobody may feel. */
export interface TriggerChecker {
  /** From here on everything is about this list. */
  list(triggers: readonly CustomTrigger[]): void;
  /** Tells what was found, unless the list is checked again before. */
  check(tell: (findings: readonly TriggerFinding[]) => void): void;
  /** Tells what matches, unless it is asked again before. */
  match(text: string, tell: (matches: readonly TriggerMatch[]) => void): void;
  stop(): void;
}

/** @param createWorker Called once, when the checker is first used. */
export function createTriggerChecker(createWorker: () => TriggerWorker): TriggerChecker {
  let worker: TriggerWorker | null = null;
  let turn = 0;
  const waiting: {
    findings: { turn: number; tell: (findings: readonly TriggerFinding[]) => void } | null;
    matches: { turn: number; tell: (matches: readonly TriggerMatch[]) => void } | null;
  } = { findings: null, matches: null };
  const ask = (question: TriggerQuestion): void => {
    if (!worker) {
      worker = createWorker();
      worker.onmessage = ({ data }) => {
        if (data.type === 'findings' && data.turn === waiting.findings?.turn)
          waiting.findings.tell(data.findings);
        if (data.type === 'matches' && data.turn === waiting.matches?.turn)
          waiting.matches.tell(data.matches);
      };
    }
    worker.postMessage(question);
  };
  return {
    list: (triggers) => ask({ type: 'list', triggers }),
    check: (tell) => {
      turn += 1;
      waiting.findings = { turn, tell };
      ask({ type: 'check', turn });
    },
    match: (text, tell) => {
      turn += 1;
      waiting.matches = { turn, tell };
      ask({ type: 'match', turn, text });
    },
    stop: () => {
      worker?.terminate();
      worker = null;
      waiting.findings = null;
      waiting.matches = null;
    },
  };
}
