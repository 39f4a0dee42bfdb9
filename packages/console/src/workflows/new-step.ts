import type { Clause, Condition, FactName, Step, StepType } from '@baton/core';
import { factOf, OPERATORS } from '@baton/core';

/** What a step can do, as the list to choose from shows it. */
export const STEP_KINDS: readonly {
  readonly type: StepType;
  readonly name: string;
  readonly text: string;
}[] = [
  { type: 'branch', name: 'Branch', text: 'Go on differently, by conditions' },
  { type: 'rotate_owner', name: 'Rotate owner', text: 'Give it to the next of some people' },
  { type: 'assign', name: 'Assign', text: 'Give it to one person, or to nobody' },
  { type: 'set_property', name: 'Set a property', text: 'Priority, status or category' },
  { type: 'move', name: 'Move', text: 'To another help desk' },
  { type: 'send_message', name: 'Message the visitor', text: 'In their language' },
  { type: 'add_note', name: 'Add a note', text: 'For your people only' },
  { type: 'wait', name: 'Wait', text: 'For a while, or for working hours' },
  { type: 'notify_email', name: 'Send an email', text: 'To people of your workspace' },
  { type: 'call_webhook', name: 'Call a webhook', text: 'Tell another system' },
  { type: 'close', name: 'Close', text: 'Close the ticket; nothing follows' },
];

/** The name of a kind of step. */
export const kindName = (type: StepType): string =>
  STEP_KINDS.find((kind) => kind.type === type)?.name ?? type;

/** A clause about a fact, its first operator and no value yet. */
export function newClause(fact: FactName): Clause {
  const { kind } = factOf(fact);
  const operator = OPERATORS[kind][0];
  const base = { type: 'clause', fact, operator } as const;
  if (kind === 'hours') return { ...base, hours: { of: 'workspace' } };
  if (kind === 'choice' || kind === 'people') return { ...base, values: [] };
  if (kind === 'text') return { ...base, text: '' };
  return kind === 'number' ? { ...base, number: 10 } : base;
}

/** What a new case asks: the commonest question. */
export const newCondition = (): Condition => ({ type: 'all', of: [newClause('conversation.channel')] });

/** A step of a kind, as empty as it can be. */
export function newStep(type: StepType, newId: () => string): Step {
  const id = newId();
  switch (type) {
    case 'branch':
      return { id, type, cases: [{ id: newId(), when: newCondition(), steps: [] }], otherwise: [] };
    case 'rotate_owner':
      return {
        id,
        type,
        userIds: [],
        teamIds: [],
        strategy: 'rotate',
        preferLastHelper: false,
        preferLanguage: false,
      };
    case 'assign':
      return { id, type, userId: '' };
    case 'set_property':
      return { id, type, property: 'priority', value: 'high' };
    case 'move':
      return { id, type, destinationId: '' };
    case 'send_message':
      return { id, type, text: { default: '' } };
    case 'add_note':
      return { id, type, text: '' };
    case 'wait':
      return { id, type, until: { type: 'minutes', minutes: 10 } };
    case 'notify_email':
      return {
        id,
        type,
        toOwner: true,
        userIds: [],
        teamIds: [],
        subject: 'Ticket {ticket.number}: {ticket.subject}',
        text: '',
        required: false,
      };
    case 'call_webhook':
      return { id, type, url: '', required: false };
    case 'close':
      return { id, type };
  }
}
