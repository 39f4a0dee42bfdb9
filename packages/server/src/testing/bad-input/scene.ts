import { defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import type { ApiFixture } from '../api-fixture.js';

/** One of each thing that a request may be about. */
export interface Scene {
  /** What stands in the paths, by the kind of thing. */
  readonly ids: Readonly<Record<string, string>>;
  readonly settings: HandoffSettings;
  /** Somebody who was deactivated. */
  readonly removed: string;
}

const workflow = (more: object = {}) => ({
  name: 'A workflow',
  enabled: true,
  enrolOn: { event: 'handoff' },
  steps: [{ id: 'n', type: 'add_note', text: 'Seen' }],
  ...more,
});

/** Fills a workspace with one of each thing. */
export async function setTheScene(api: ApiFixture): Promise<Scene> {
  const post = async (path: string, body: unknown): Promise<{ id: string; conversationId: string }> => {
    const response = await api.request('POST', path, { role: 'admin', body });
    if (response.status >= 300) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as { id: string; conversationId: string };
  };
  const desk = await post('/destinations', { name: 'Desk', type: 'help_desk' });
  const team = await post('/teams', { name: 'Team' });
  const channel = await post('/channels', { type: 'custom', name: 'Shop' });
  await post('/channels', { type: 'email', name: 'Mail', settings: { address: 'help@shop.example' } });
  const article = await post('/knowledge/articles', { title: 'A', markdown: 'Text', locale: 'en' });
  const canned = await post('/canned-responses', { shortcut: 'hi', title: 'Hi', text: 'Hello' });
  const webhook = await post('/webhooks', { url: 'https://hooks.shop.example/baton' });
  const flow = await post('/workflows', workflow());
  const person = await post('/users', { name: 'Gone', email: 'gone@example.com' });
  await api.request('DELETE', `/users/${person.id}`, { role: 'admin' });
  const contact = { id: 'kim' };
  const message = { externalId: 'first', contact, text: 'Can I talk to a human?' };
  const { conversationId } = await post(`/channels/${channel.id}/messages`, message);
  const ticket = await post('/tickets', { subject: 'A ticket', destinationId: desk.id });
  const listed = await (await api.request('GET', '/handoffs', { role: 'admin' })).json();
  const handoffs = listed as { items: { id: string }[] };
  const { id: key } = await post('/keys', { name: 'A key' });
  return {
    ids: {
      destinations: desk.id,
      teams: team.id,
      channels: channel.id,
      knowledge: article.id,
      'canned-responses': canned.id,
      webhooks: webhook.id,
      workflows: flow.id,
      conversations: conversationId,
      tickets: ticket.id,
      handoffs: handoffs.items[0]?.id ?? '',
      users: api.userIds.agent,
      keys: key,
      'workflow-templates': 'reassign-by-channel',
    },
    settings: defaultHandoffSettings('inbox'),
    removed: person.id,
  };
}

/**
 * Everything that is stored, as one text, but for what may change whenever somebody asks: when a key was used, how
 * often somebody tried to sign in, and what is still to be done.
 */
export async function stored({ database }: ApiFixture): Promise<string> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema = 'public'
       and table_name not in ('api_keys', 'rate_limits', 'sign_in_limits') order by 1`,
  );
  const parts = rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
  );
  const result = await database.pool.query(parts.join(' union all '));
  return JSON.stringify(result.rows);
}
