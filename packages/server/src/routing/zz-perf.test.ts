import { it } from 'vitest';
import { sql } from 'kysely';
import { createWorkspaceFixture } from '../testing/workspace-fixture.js';
it('perf', async () => {
  const f = await createWorkspaceFixture();
  const db = f.database.db;
  const hours = JSON.stringify({ timeZone: 'Europe/Amsterdam', spans: [1,2,3,4,5,6,7].map((day) => ({ day, from: '00:00', to: '24:00' })), holidays: [] });
  await sql`insert into users (id, workspace_id, name, email, presence, capacity, hours) select 'u'||g, 'test', 'U'||g, 'u'||g||'@x.y', 'available', 5, ${hours}::jsonb from generate_series(1,1000) g`.execute(db);
  const seed = await f.visit();
  await sql`insert into conversations (id, workspace_id, visitor_id, channel, state, revision, seq, status, handler, queue, destination_id, waiting_since, handoff_id)
    select 'w'||g, 'test', ${seed.visitor.id}, 'email', jsonb_build_object('id','w'||g,'status','open','handler','human','queue','waiting','epoch',1,'seq',0,'revision',1,'handoff',jsonb_build_object('id','h'||g,'reason','page','outcome','waiting','from','agent'),'assignee',null,'position',1,'offered',false,'failedAnswers',0), 1, 0, 'open','human','waiting','inbox', now() - g * interval '1 second', 'h'||g from generate_series(1,10000) g`.execute(db);
  await sql`insert into teams (id, workspace_id, name) values ('none','test','none')`.execute(db);
  const { settings } = await f.services.configs.get('test');
  await f.saveSettings({ channels: { email: { assignment: { ...settings.assignment, teamIds: ['none'] } as never } } });
  await sql`analyze`.execute(db);
  const times: number[] = [];
  const visits = [];
  for (let i = 0; i < 300; i++) visits.push(await f.visit());
  for (const v of visits) {
    await f.services.visitorConversations.sendMessage(v.visitor, {}, { conversationId: v.conversationId, clientId: 'a', text: 'hello there' });
    const t = performance.now();
    await f.services.visitorConversations.requestHandoff(v.visitor, {}, { conversationId: v.conversationId, key: 'k', reason: 'visitor_button' });
    times.push(performance.now() - t);
  }
  const q = (p: number) => times.slice().sort((a, b) => a - b)[Math.floor(times.length * p)]!.toFixed(1);
  console.log('handoff p50', q(0.5), 'p95', q(0.95), 'p99', q(0.99), 'max', q(0.9999), 'first', times[0]);
  // nobody free
  await sql`update users set presence='away'`.execute(db);
  const waits: number[] = [];
  for (let i = 0; i < 100; i++) { const v = await f.visit(); await f.services.visitorConversations.sendMessage(v.visitor, {}, { conversationId: v.conversationId, clientId: 'a', text: 'hello there' }); const t = performance.now(); await f.services.visitorConversations.requestHandoff(v.visitor, {}, { conversationId: v.conversationId, key: 'k', reason: 'visitor_button' }); waits.push(performance.now() - t); }
  waits.sort((a, b) => a - b);
  console.log('waiting p50', waits[50]!.toFixed(1), 'p99', waits[98]!.toFixed(1));
  let t = performance.now(); await f.services.router.assignWaiting('test'); console.log('pass', performance.now() - t);
  t = performance.now(); await f.services.router.sweep(); console.log('sweep', performance.now() - t);
  await f.close();
}, 120000);
