import { createHash } from 'node:crypto';
import { openTickets, TICKET_IS_HELD, TICKETS_FOLLOW } from '../tickets/follow-messages.js';
import { NEWS_OF_TURNS } from '../webhooks/record-events.js';

/** What a statement that saves turns has to do. */
export interface CommitParts {
  /** Whether it waits for whoever holds a conversation; else it leaves that turn out. */
  readonly waits: boolean;
  /** Whether somebody spoke whom an open ticket follows. */
  readonly tickets: boolean;
  /** Whether webhooks are to be told of something. */
  readonly events: boolean;
}

/** A statement to be prepared once for each connection; its one parameter is the turns, as JSON. */
export interface CommitStatement {
  readonly name: string;
  readonly text: string;
}

const TURNS = `turns as materialized (
  select * from jsonb_to_recordset($1::jsonb) as t(id text, was int, config_revision int, state jsonb,
    destination_id text, waiting_since timestamptz, answer_due_revision int, answer_due_at timestamptz, answer_manner text,
    last_message jsonb, messages jsonb, speaker jsonb, events jsonb)
)`;

/**
 * A conversation is still as it was read, and was decided under the settings that hold. Not a join with workspaces: the
 * planner may begin with that and look through all conversations of the workspace for each turn.
 */
const IS_CURRENT = `c.id = t.id and c.revision = t.was
    and t.config_revision = (select w.config_revision from workspaces w where w.id = c.workspace_id)`;

/** Current, nobody else's at this moment, and without a message that is there already. */
const free = (tickets: boolean) => `free as materialized (
  select c.id from turns t join conversations c on ${IS_CURRENT}
  where not exists (
    select 1 from messages d where d.conversation_id = t.id
      and d.client_id = any (array(select m ->> 'client_id' from jsonb_array_elements(t.messages) m)))
  ${tickets ? `and not ${TICKET_IS_HELD}` : ''}
  for no key update of c skip locked
)`;

const updated = (waits: boolean) => `updated as (
  update conversations c set
    state = t.state, revision = (t.state ->> 'revision')::int, seq = (t.state ->> 'seq')::int,
    status = t.state ->> 'status', handler = t.state ->> 'handler', queue = t.state ->> 'queue',
    assignee_id = t.state -> 'assignee' ->> 'id',
    handoff_id = coalesce(t.state -> 'handoff' ->> 'id', c.handoff_id), destination_id = t.destination_id,
    waiting_since = t.waiting_since, answer_due_revision = t.answer_due_revision, answer_due_at = t.answer_due_at,
    answer_manner = t.answer_manner,
    last_message = coalesce(t.last_message, c.last_message), updated_at = clock_timestamp()
  from turns t${waits ? '' : ' join free using (id)'}
  where ${waits ? IS_CURRENT : 'c.id = t.id'}
  returning c.id, c.workspace_id, c.visitor_id, c.channel
)`;

const INSERTED = `inserted as (
  insert into messages (conversation_id, seq, id, client_id, author, author_id, author_name, text, citations, attachments, notice, at)
  select t.id, m.* from updated join turns t using (id), jsonb_to_recordset(t.messages) as m(
    seq int, id text, client_id text, author text, author_id text, author_name text, text text,
    citations jsonb, attachments jsonb, notice jsonb, at timestamptz)
)`;

function build({ waits, tickets, events }: CommitParts): CommitStatement {
  const parts = [
    TURNS,
    ...(tickets && !waits ? [openTickets(waits)] : []),
    ...(waits ? [] : [free(tickets)]),
    updated(waits),
    INSERTED,
    ...(tickets && waits ? [openTickets(waits)] : []),
    ...(tickets ? [TICKETS_FOLLOW] : []),
    ...(events ? [`news as (${NEWS_OF_TURNS})`] : []),
  ];
  const text = `with ${parts.join(',\n')}\nselect id from updated`;
  // A pooler may keep what another version has prepared.
  return { name: `commit_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`, text };
}

const statements = new Map<string, CommitStatement>();

/**
 * The statement that saves turns: the states, their messages, and what follows from those, each turn on its own if its
 * conversation and the settings are as they were when it was decided. It answers the ids of those that it saved.
 */
export function commitText(parts: CommitParts): CommitStatement {
  const key = JSON.stringify(parts);
  const known = statements.get(key);
  if (known) return known;
  const statement = build(parts);
  statements.set(key, statement);
  return statement;
}
