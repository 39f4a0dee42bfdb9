import type { WorkflowRunStep } from '@baton/core';

const RESULTS: Readonly<Record<string, string>> = {
  kept: 'The owner stayed.',
  nobody: 'Nobody was free.',
  unassigned: 'Nobody has it now.',
  closed: 'The ticket was closed.',
  open: 'It was within the hours.',
  queued: 'On its way.',
  sent: 'Sent.',
  set: 'Set.',
  skipped: 'Left out.',
  chosen: '',
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What came of a step, in one line. */
export function outcomeText({ outcome }: Pick<WorkflowRunStep, 'outcome'>): string {
  if (!outcome) return '';
  const result = asText(outcome.result);
  const why = asText(outcome.why);
  if (result === 'assigned') return `${asText(outcome.owner)} got it.`;
  if (result === 'moved') return `Moved to ${asText(outcome.destination)}.`;
  if (result === 'waited') return `Until ${new Date(asText(outcome.until)).toLocaleString()}.`;
  if (outcome.text) return `“${asText(outcome.text)}”`;
  return why || (RESULTS[result] ?? '');
}
