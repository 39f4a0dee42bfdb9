import type { HandoffStory } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Shown of what the visitor wrote: the first message, and the last ones. */
const LAST_SAID = 2;
/** Answers that are shown, the last ones (product choice, as the length below). */
const MOST_TRIED = 5;
const MOST_READ = 200;
const LONGEST = 300;

interface Row {
  author: 'visitor' | 'agent';
  text: string;
  citations: HandoffStory['tried'][number]['sources'] | null;
  helpful: boolean | null;
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function tell(rows: readonly Row[]): HandoffStory {
  const said = rows.filter(({ author }) => author === 'visitor').map(({ text }) => short(text));
  let question = '';
  const tried = rows.flatMap(({ author, text, citations, helpful }) => {
    if (author === 'visitor') question = short(text);
    return author === 'agent' ? [{ question, answer: short(text), sources: citations ?? [], helpful }] : [];
  });
  return {
    said: said.length > LAST_SAID + 1 ? [...said.slice(0, 1), ...said.slice(-LAST_SAID)] : said,
    saidCount: said.length,
    tried: tried.slice(-MOST_TRIED),
  };
}

/**
 * What came before the latest handoff of a conversation, since the one before it ended: what the visitor wrote and what
 * the customer agent tried (design, Destinations: handoff record). null when there was no handoff.
 */
export async function handoffStory(db: Database, conversationId: string): Promise<HandoffStory | null> {
  const { rows: latest } = await sql<{ id: string; requested_at: Date; before: Date | null }>`
    select id, requested_at, lead(ended_at) over (order by requested_at desc) as before
    from handoffs where conversation_id = ${conversationId} order by requested_at desc limit 1`.execute(db);
  const [handoff] = latest;
  if (!handoff) return null;
  // Its first notice comes after what led to it; a handoff to nobody has none.
  const { rows } = await sql<Row>`
    select author, text, citations, helpful from (
      select seq, author, text, citations, helpful from messages
      where conversation_id = ${conversationId} and author in ('visitor', 'agent') and notice is null and text <> ''
        and at > ${handoff.before ?? new Date(0)}
        and seq < coalesce(
          (select min(n.seq) from messages n where n.conversation_id = ${conversationId}
            and n.notice ->> 'handoffId' = ${handoff.id}),
          (select coalesce(max(n.seq), 0) + 1 from messages n where n.conversation_id = ${conversationId}
            and n.at <= ${handoff.requested_at}))
      order by seq desc limit ${MOST_READ}
    ) recent order by seq`.execute(db);
  return tell(rows);
}
