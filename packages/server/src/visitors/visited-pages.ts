import type { VisitedPage } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Most pages that are kept of a conversation, the latest ones (product choice). */
const MOST = 20;

/** A page as it is kept. @param at Milliseconds since 1970, UTC. */
export function visitedPage(
  page: { readonly url: string; readonly title?: string },
  at: number,
): VisitedPage {
  return { url: page.url, title: page.title ?? null, at: new Date(at).toISOString() };
}

/** Notes that a visitor has the chat on a page, unless it is the one they were on; nothing before they wrote anything. */
export async function noteVisitedPage(
  db: Database,
  conversationId: string,
  page: VisitedPage,
): Promise<void> {
  await sql`
    update conversations set pages = (
      select jsonb_agg(kept.page order by kept.place)
      from (
        select page, place from jsonb_array_elements(pages || ${JSON.stringify(page)}::jsonb)
          with ordinality as all_of (page, place)
        order by place desc limit ${MOST}
      ) kept)
    where id = ${conversationId} and status = 'open' and pages -> -1 ->> 'url' is distinct from ${page.url}`.execute(
    db,
  );
}
