import type { Clause, Condition } from './condition.js';
import { factOf } from './facts.js';
import type { WorkflowReferences } from './finding.js';
import type { BranchCase, Step } from './step.js';
import type { EnrolOn } from './workflow.js';

/** Names for what conditions and steps hold by id. */
export type SentenceNames = WorkflowReferences;

const plain = (value: string): string => value.replaceAll('_', ' ');

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

const nameIn = (list: readonly { id: string; name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? 'somebody who is gone';

function valueNames(clause: Clause, names: SentenceNames): string[] {
  const values = clause.values ?? [];
  const kind = factOf(clause.fact).names;
  if (kind === 'user') return values.map((id) => nameIn(names.users, id));
  if (kind === 'team') return values.map((id) => nameIn(names.teams, id));
  if (kind === 'destination') return values.map((id) => nameIn(names.destinations, id));
  return values.map(plain);
}

const quoted = (text: string | undefined): string => (text?.trim() ? `“${text.trim()}”` : '…');

function hoursSentence(clause: Clause, names: SentenceNames): string {
  const { hours } = clause;
  const whose = hours?.of === 'team' ? `${nameIn(names.teams, hours.teamId)}’s` : 'the workspace’s';
  return `it is ${clause.operator === 'within' ? 'within' : 'outside'} ${whose} hours`;
}

function clauseSentence(clause: Clause, names: SentenceNames): string {
  const { label } = factOf(clause.fact);
  const values = listed(valueNames(clause, names), 'or') || '…';
  switch (clause.operator) {
    case 'is_any_of':
      return `${label} is ${values}`;
    case 'is_none_of':
      return `${label} is not ${values}`;
    case 'is':
      return `${label} is ${quoted(clause.text)}`;
    case 'is_not':
      return `${label} is not ${quoted(clause.text)}`;
    case 'contains':
      return `${label} contains ${quoted(clause.text)}`;
    case 'does_not_contain':
      return `${label} does not contain ${quoted(clause.text)}`;
    case 'starts_with':
      return `${label} starts with ${quoted(clause.text)}`;
    case 'is_filled':
      return `${label} is filled in`;
    case 'is_empty':
      return `${label} is empty`;
    case 'at_least':
      return `${label} is at least ${clause.number ?? '…'}`;
    case 'less_than':
      return `${label} is less than ${clause.number ?? '…'}`;
    case 'is_true':
      return label;
    case 'is_false':
      return `it is not so that ${label}`;
    case 'within':
    case 'outside':
      return hoursSentence(clause, names);
    default: {
      const who = clause.values?.length ? ` in ${values}` : '';
      return `${clause.operator === 'somebody' ? 'somebody' : 'nobody'}${who} is available`;
    }
  }
}

/** A condition as a sentence without its first capital and full stop, such as `the channel is web or email`. */
export function conditionSentence(condition: Condition, names: SentenceNames, isInside = false): string {
  if (condition.type === 'clause') return clauseSentence(condition, names);
  if (condition.type === 'not') return `not (${conditionSentence(condition.of, names)})`;
  if (condition.of.length === 0) return condition.type === 'all' ? 'always' : 'never';
  const parts = condition.of.map((part) => conditionSentence(part, names, true));
  const sentence = parts.join(condition.type === 'all' ? ' and ' : ' or ');
  return isInside && parts.length > 1 ? `(${sentence})` : sentence;
}

/** What a case is called: its own name, or its condition. */
export function caseTitle(one: BranchCase, names: SentenceNames): string {
  return one.name?.trim() || `If ${conditionSentence(one.when, names)}`;
}

function people(step: { userIds: readonly string[]; teamIds: readonly string[] }, names: SentenceNames) {
  return [
    ...step.teamIds.map((id) => nameIn(names.teams, id)),
    ...step.userIds.map((id) => nameIn(names.users, id)),
  ];
}

function waitSentence({ until }: Extract<Step, { type: 'wait' }>, names: SentenceNames): string {
  if (until.type === 'hours') {
    const whose = until.of === 'team' ? `${nameIn(names.teams, until.teamId)}’s` : 'the workspace’s';
    return `Wait until ${whose} working hours`;
  }
  const { minutes } = until;
  const [count, unit] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute'];
  return `Wait ${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What a step does, in one line: for its card and for the history of runs. */
export function stepSentence(step: Step, names: SentenceNames): string {
  switch (step.type) {
    case 'branch':
      return `Choose one of ${step.cases.length + 1} ways`;
    case 'rotate_owner': {
      const skilled = step.skills?.length ? ` with ${listed(step.skills, 'and')}` : '';
      return `Rotate the owner among ${listed(people(step, names), 'and') || 'everybody'}${skilled}`;
    }
    case 'assign':
      return step.userId === null ? 'Take the owner away' : `Assign to ${nameIn(names.users, step.userId)}`;
    case 'set_property':
      return `Set the ${step.property} to ${plain(step.value)}`;
    case 'move':
      return `Move to ${nameIn(names.destinations, step.destinationId)}`;
    case 'send_message':
      return `Tell the visitor ${quoted(step.text.default)}`;
    case 'add_note':
      return `Add the note ${quoted(step.text)}`;
    case 'wait':
      return waitSentence(step, names);
    case 'notify_email': {
      const who = [...(step.toOwner ? ['the owner'] : []), ...people(step, names)];
      return `Email ${listed(who, 'and') || 'nobody yet'}`;
    }
    case 'call_webhook':
      return `Call ${step.url || 'a webhook'}`;
    case 'close':
      return 'Close the ticket';
  }
}

/** What enrols tickets, as a sentence. */
export function enrolmentSentence(enrolOn: EnrolOn): string {
  if (enrolOn.event === 'handoff') return 'When the handoff settings choose this workflow';
  if (enrolOn.event === 'manual') return 'When somebody enrols a ticket';
  const to = enrolOn.to ? ` to ${plain(enrolOn.to)}` : '';
  return `When the ${enrolOn.property} of a ticket changes${to}`;
}
