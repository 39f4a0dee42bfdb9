import type { RunStatus, RunStepStatus } from '@baton/core';
import type { VNode } from 'preact';

const WORDS: Readonly<Record<RunStatus | RunStepStatus, string>> = {
  running: 'Under way',
  waiting: 'Waiting',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  retrying: 'Trying again',
  queued: 'Being sent',
};

/** How a run or one of its steps stands. */
export function RunStatusChip({ status }: { status: RunStatus | RunStepStatus }): VNode {
  return <span class={`chip run-${status}`}>{WORDS[status]}</span>;
}
