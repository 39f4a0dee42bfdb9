// Stored conversations by SQL: a minute apart, six messages of the visitor in each, every fifth handed off.
const TEXTS = [
  'Where is my parcel? It should have come last Tuesday.',
  'I want a refund for the second item, it arrived broken.',
  'How do I change the address of an order that is on its way?',
  'Thank you, that helps.',
  'Does the blue one come in a larger size, and when will it be back?',
  'My invoice shows the wrong VAT number, can that be corrected?',
  'I would like to cancel the subscription at the end of the month.',
  'The app says error 403 when I sign in with my work account.',
  'Can I talk to somebody about this?',
  'What are your opening hours over Easter?',
];

/** Fills the demo workspace. */
export async function fill(db, count, messages) {
  const began = `now() - make_interval(mins => n)`;
  await db.query(
    `insert into visitors (id, workspace_id, name, email, locale, current_conversation_id)
     select 'bench-v' || n, 'demo', 'Visitor ' || n, null, 'en', 'bench-c' || n from generate_series(1, $1::int) n`,
    [count],
  );
  await db.query(
    `insert into conversations
       (id, workspace_id, visitor_id, state, revision, seq, status, handler, locale, context, created_at, updated_at)
     select 'bench-c' || n, 'demo', 'bench-v' || n, '{}'::jsonb, 1, $2::int, 'closed', 'agent', 'en', '{}'::jsonb,
       ${began}, ${began} from generate_series(1, $1::int) n`,
    [count, messages * 2],
  );
  await db.query(
    `insert into messages (conversation_id, seq, id, author, text, at)
     select 'bench-c' || n, m, 'bench-m' || n || '-' || m, case when m % 2 = 1 then 'visitor' else 'agent' end,
       case when m % 2 = 1 then ($3::text[])[1 + (n * 7 + m * 3) % $4::int] else 'Here is what I found about that.' end,
       ${began} + make_interval(secs => m * 5)
     from generate_series(1, $1::int) n, generate_series(1, $2::int) m`,
    [count, messages * 2, TEXTS, TEXTS.length],
  );
  await db.query(
    `insert into handoffs (id, workspace_id, conversation_id, key, reason, trigger, process, outcome, joined_reasons,
       settings_version, context, requested_at)
     select 'bench-h' || n, 'demo', 'bench-c' || n, 'k', 'cannot_answer', null, 'live', 'assigned', '[]'::jsonb, 1,
       '{}'::jsonb, ${began} + make_interval(secs => 30) from generate_series(5, $1::int, 5) n`,
    [count],
  );
  await db.query('analyze');
}
