// People who are there and visitors who wait for them, by SQL, in the demo workspace.

/** So many people of the team that the demo's conversations go to, all of them available. */
export async function addPeople(db, count) {
  await db.query(`delete from users where id like 'bench-p%'`);
  await db.query(
    `insert into users (id, workspace_id, name, email, presence, capacity)
     select 'bench-p' || n, 'demo', 'Person ' || n, 'person' || n || '@bench.invalid', 'available', 5
     from generate_series(1, $1::int) n`,
    [count],
  );
  await db.query(
    `insert into team_members (team_id, user_id)
     select t.id, 'bench-p' || n from generate_series(1, $1::int) n,
       (select team_id as id from team_members m join users u on u.id = m.user_id where u.email = 'ada@demo.baton') t`,
    [count],
  );
}

/** So many conversations of a channel that wait, the first the longest. */
export async function addWaiting(db, count, channel) {
  await db.query(`delete from visitors where id like 'bench-v%'`);
  await db.query(
    `insert into visitors (id, workspace_id, name, email, locale, current_conversation_id)
     select 'bench-v' || n, 'demo', null, null, 'en', 'bench-c' || n from generate_series(1, $1::int) n`,
    [count],
  );
  await db.query(
    `insert into conversations (id, workspace_id, visitor_id, channel, state, revision, seq, status, handler, queue,
       handoff_id, destination_id, waiting_since, locale, context)
     select 'bench-c' || n, 'demo', 'bench-v' || n, $2, jsonb_build_object('id', 'bench-c' || n, 'seq', 2, 'epoch', 2,
         'queue', 'waiting', 'status', 'open', 'handler', 'human', 'offered', false, 'assignee', null, 'position', 1,
         'revision', 3, 'failedAnswers', 0, 'handoff', jsonb_build_object('id', 'bench-h' || n, 'from', 'agent',
           'reason', 'visitor_button', 'outcome', 'waiting')),
       3, 2, 'open', 'human', 'waiting', 'bench-h' || n, d.id, now() - interval '10 hours' + n * interval '1 second', 'en', '{}'
     from generate_series(1, $1::int) n, (select id from destinations where workspace_id = 'demo' and type = 'inbox') d`,
    [count, channel],
  );
  await db.query(
    `insert into handoffs (id, workspace_id, conversation_id, key, reason, process, outcome, destination_id,
       settings_version, context, requested_at)
     select handoff_id, 'demo', id, 'k', 'visitor_button', 'live', 'waiting', destination_id, 1, '{}', waiting_since
     from conversations where id like 'bench-c%'`,
  );
  await db.query('analyze conversations, handoffs, users, team_members, visitors');
}
