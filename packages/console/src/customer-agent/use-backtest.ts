import { type BacktestRequest, type BacktestResult, BatonError, isErrorCode } from '@baton/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';

/** How far a backtest has come. */
export type BacktestState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly total: number; readonly flips: number }
  | { readonly status: 'cancelled'; readonly done: number; readonly total: number; readonly flips: number }
  | { readonly status: 'failed'; readonly error: BatonError }
  | { readonly status: 'done'; readonly result: BacktestResult };

const STARTING = { status: 'running', done: 0, total: 0, flips: 0 } as const;

/** Runs one backtest at a time; cancelling, or leaving the page, ends the server's work too. */
export function useBacktest(): {
  readonly state: BacktestState;
  readonly start: (request: BacktestRequest) => void;
  readonly cancel: () => void;
} {
  const { backtest } = useServices();
  const [state, setState] = useState<BacktestState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const follow = async (request: BacktestRequest, signal: AbortSignal): Promise<void> => {
    try {
      for await (const line of backtest(request, signal)) {
        if (signal.aborted) return;
        if (line.type === 'progress') setState({ ...line, status: 'running' });
        if (line.type === 'result') setState({ status: 'done', result: line.result });
        if (line.type === 'error')
          throw new BatonError(isErrorCode(line.code) ? line.code : 'internal', line.detail);
      }
    } catch (fault) {
      if (!signal.aborted) setState({ status: 'failed', error: toBatonError(fault) });
    }
  };
  return {
    state,
    start: (request) => {
      running.current?.abort();
      running.current = new AbortController();
      setState(STARTING);
      void follow(request, running.current.signal);
    },
    cancel: () => {
      running.current?.abort();
      setState((current) => (current.status === 'running' ? { ...current, status: 'cancelled' } : current));
    },
  };
}
