import { describe, expect, test } from 'vitest';
import { bob, context, conversationIn, SHAPES, type Shape, shapeOf } from '../testing/conversation-shapes.js';
import type { Conversation } from './conversation.js';
import type { ConversationEvent, ConversationEventType, RefusalCode } from './events.js';
import { CONVERSATION_EVENT_TYPES, transition } from './transition.js';

type Cell = Shape | `!${RefusalCode}`;
type Row = Readonly<Record<Shape, Cell>>;

/** The columns in the order of the table below; a new handler or queue makes every row too short. */
const COLUMNS: readonly Shape[] = [
  'agent',
  'matched',
  'paused',
  'assigned',
  'waiting',
  'scheduled',
  'unassigned',
  'closed',
];

function row(cells: string): Row {
  const values = cells.trim().split(/\s+/);
  expect(values).toHaveLength(COLUMNS.length);
  return Object.fromEntries(COLUMNS.map((shape, index) => [shape, values[index]])) as Row;
}

/** The whole state machine: where each event leads from each shape while the agent is not paused, or its refusal. */
// biome-ignore format: a table is read by its columns
const TABLE: Readonly<Record<ConversationEventType, Row>> = {
  //                       agent          matched           paused           assigned          waiting           scheduled         unassigned        closed
  visitor_message:    row('agent          matched           agent            assigned          waiting           scheduled         unassigned        agent'),
  agent_answer:       row('agent          !not_answering    !not_answering   !not_answering    !not_answering    !not_answering    !not_answering    !closed'),
  human_message:      row('!no_person     !no_person        !no_person       assigned          !no_person        scheduled         !no_person        !closed'),
  system_message:     row('agent          matched           paused           assigned          waiting           scheduled         unassigned        !closed'),
  human_offered:      row('agent          !not_answering    !not_answering   !not_answering    !not_answering    !not_answering    !not_answering    !closed'),
  handoff_requested:  row('matched        matched           matched          assigned          waiting           scheduled         unassigned        !closed'),
  handoff_declined:   row('!no_handoff    agent             !no_handoff      !already_settled  !already_settled  !already_settled  !already_settled  !closed'),
  handoff_assigned:   row('!no_handoff    assigned          !no_handoff      assigned          assigned          assigned          assigned          !closed'),
  handoff_waiting:    row('!no_handoff    waiting           !no_handoff      !already_settled  !already_settled  !already_settled  !already_settled  !closed'),
  handoff_scheduled:  row('!no_handoff    scheduled         !no_handoff      !already_assigned scheduled         !already_settled  scheduled         !closed'),
  handoff_unassigned: row('!no_handoff    unassigned        !no_handoff      !already_assigned unassigned        unassigned        !already_settled  !closed'),
  email_asked:        row('!no_handoff    unassigned        !no_handoff      !already_assigned waiting           !already_settled  unassigned        !closed'),
  handoff_failed:     row('!no_handoff    agent             !no_handoff      !already_settled  !already_settled  !already_settled  !already_settled  !closed'),
  handoff_expired:    row('!not_waiting   !not_waiting      !not_waiting     !not_waiting      agent             !not_waiting      agent             !closed'),
  handoff_cancelled:  row('!no_handoff    agent             !no_handoff      !already_assigned agent             agent             agent             !closed'),
  position_changed:   row('!not_waiting   !not_waiting      !not_waiting     !not_waiting      waiting           !not_waiting      !not_waiting      !closed'),
  assignee_left:      row('!no_person     !no_person        !no_person       waiting           !no_person        scheduled         !no_person        !closed'),
  returned_to_agent:  row('!no_handoff    agent             !no_handoff      agent             agent             agent             agent             !closed'),
  agent_paused:       row('paused         !not_answering    !already_paused  !not_answering    !not_answering    !not_answering    !not_answering    !closed'),
  agent_resumed:      row('!not_paused    !not_paused       agent            !not_paused       !not_paused       !not_paused       !not_paused       !closed'),
  closed:             row('closed         closed            closed           closed            closed            closed            closed            !closed'),
  reopened:           row('!already_open  !already_open     !already_open    !already_open     !already_open     !already_open     !already_open     agent'),
};

/** Where the pause makes a difference: what would go back to the agent goes to the pause. */
const WHILE_PAUSED: Readonly<Partial<Record<ConversationEventType, Partial<Row>>>> = {
  visitor_message: { paused: 'paused' },
  handoff_declined: { matched: 'paused' },
  handoff_failed: { matched: 'paused' },
  handoff_expired: { waiting: 'paused', unassigned: 'paused' },
  handoff_cancelled: { matched: 'paused', waiting: 'paused', scheduled: 'paused', unassigned: 'paused' },
  returned_to_agent: {
    matched: 'paused',
    assigned: 'paused',
    waiting: 'paused',
    scheduled: 'paused',
    unassigned: 'paused',
  },
};

const message = { id: 'm2', text: 'Hello again' };

const EVENTS: {
  readonly [Type in ConversationEventType]: (now: Conversation) => Extract<ConversationEvent, { type: Type }>;
} = {
  visitor_message: () => ({ type: 'visitor_message', message }),
  agent_answer: ({ epoch }) => ({ type: 'agent_answer', message, epoch, known: true }),
  human_message: () => ({ type: 'human_message', message }),
  system_message: () => ({ type: 'system_message', message }),
  human_offered: () => ({ type: 'human_offered' }),
  handoff_requested: () => ({ type: 'handoff_requested', handoffId: 'h2', reason: 'visitor_button' }),
  handoff_declined: () => ({ type: 'handoff_declined' }),
  handoff_assigned: () => ({ type: 'handoff_assigned', assignee: bob }),
  handoff_waiting: () => ({ type: 'handoff_waiting', position: 1 }),
  handoff_scheduled: () => ({ type: 'handoff_scheduled', assignee: null }),
  handoff_unassigned: () => ({ type: 'handoff_unassigned', close: false }),
  email_asked: () => ({ type: 'email_asked' }),
  handoff_failed: () => ({ type: 'handoff_failed' }),
  handoff_expired: () => ({ type: 'handoff_expired' }),
  handoff_cancelled: () => ({ type: 'handoff_cancelled' }),
  position_changed: () => ({ type: 'position_changed', position: 1 }),
  assignee_left: () => ({ type: 'assignee_left', position: 1 }),
  returned_to_agent: () => ({ type: 'returned_to_agent', by: 'visitor' }),
  agent_paused: () => ({ type: 'agent_paused' }),
  agent_resumed: () => ({ type: 'agent_resumed' }),
  closed: () => ({ type: 'closed', by: 'human' }),
  reopened: () => ({ type: 'reopened' }),
};

/** What holds of a conversation however it came to be. */
function expectSound({ status, handler, queue, assignee, position, handoff }: Conversation): void {
  expect(queue !== null).toBe(handler === 'human');
  expect(handoff !== null).toBe(handler === 'human' || handler === 'matched');
  expect(handoff !== null && handoff.outcome === null).toBe(handler === 'matched');
  if (assignee) expect(['assigned', 'scheduled']).toContain(queue);
  if (queue === 'assigned') expect(assignee).not.toBeNull();
  if (position !== null) expect(queue).toBe('waiting');
  if (status === 'closed') expect(handler).toBe('agent');
}

function outcomeOf(shape: Shape, type: ConversationEventType, agentPaused: boolean): Cell {
  const before = conversationIn(shape);
  const { conversation, refusal } = transition(before, EVENTS[type](before), context(agentPaused));
  if (refusal) {
    expect(refusal.event).toBe(type);
    expect(refusal.message).toContain(type);
    return `!${refusal.code}`;
  }
  expectSound(conversation);
  expect(conversation.revision).toBe(before.revision + 1);
  return shapeOf(conversation);
}

test('the table has a row for every event and a column for every shape', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...CONVERSATION_EVENT_TYPES].sort());
  expect([...COLUMNS].sort()).toEqual([...SHAPES].sort());
  for (const shape of SHAPES) expect(shapeOf(conversationIn(shape))).toBe(shape);
});

describe.each(CONVERSATION_EVENT_TYPES)('%s', (type) => {
  test.each(SHAPES)('from %s', (shape) => {
    expect(outcomeOf(shape, type, false)).toBe(TABLE[type]?.[shape]);
  });
  test.each(SHAPES)('from %s while the agent is paused', (shape) => {
    expect(outcomeOf(shape, type, true)).toBe(WHILE_PAUSED[type]?.[shape] ?? TABLE[type]?.[shape]);
  });
});
