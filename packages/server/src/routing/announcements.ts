import type { Availability } from '@baton/core';
import { sql } from 'kysely';
import type { SavedTurn, Turns } from '../conversations/turns.js';
import type { HandoffConfigs } from '../handoff/handoff-config.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { currentAvailability } from './current-availability.js';
import { Debounced } from './debounced.js';

/** Slots that change hands in a row are told of once. */
const DELAY_MS = 500;

function same(a: Availability | null, b: Availability): boolean {
  return a !== null && a.available === b.available && a.nextOpening === b.nextOpening;
}

const slotOf = ({ state }: SavedTurn['next']): string | null =>
  state.queue === 'assigned' ? (state.assignee?.id ?? null) : null;

/**
 * Tells open widgets whether somebody is there, when that has changed: a person came or went, a slot was taken or
 * given back, hours began or ended. What was told last is a row that all nodes share, so that a change is told once,
 * by whichever node finds it, and widgets never ask.
 */
export class Announcements {
  readonly #platform: Platform;
  readonly #configs: HandoffConfigs;
  readonly #publisher: Publisher;
  readonly #debounced: Debounced;

  constructor(platform: Platform, parts: { turns: Turns; configs: HandoffConfigs; publisher: Publisher }) {
    this.#platform = platform;
    this.#configs = parts.configs;
    this.#publisher = parts.publisher;
    this.#debounced = new Debounced(DELAY_MS, (workspaceId) => this.announce(workspaceId), platform.log);
    parts.turns.onSaved(({ previous, next }) => {
      if (slotOf(previous) !== slotOf(next)) this.changed(next.workspaceId);
    });
  }

  /** Somebody may have become free, or nobody may be any more. */
  changed(workspaceId: string): void {
    this.#debounced.trigger(workspaceId);
  }

  /** Tells what is still to be told, and resolves. */
  idle(): Promise<void> {
    return this.#debounced.flush();
  }

  /** Looks at once, and tells the workspace's widgets if it is not what they were told last. */
  async announce(workspaceId: string): Promise<Availability> {
    const config = await this.#configs.get(workspaceId);
    const now = this.#platform.now();
    return this.#platform.db.transaction().execute(async (db) => {
      await sql`insert into duty_rosters (workspace_id) values (${workspaceId}) on conflict do nothing`.execute(
        db,
      );
      const before = await db
        .selectFrom('duty_rosters')
        .select('announced')
        .where('workspace_id', '=', workspaceId)
        .forUpdate()
        .executeTakeFirst();
      const availability = await currentAvailability(db, config, { now });
      await db
        .updateTable('duty_rosters')
        .set({ announced: JSON.stringify(availability), announced_at: sql`clock_timestamp()` })
        .where('workspace_id', '=', workspaceId)
        .execute();
      // Told before the commit: a crash in between tells it twice, never not at all.
      if (!same(before?.announced ?? null, availability))
        this.#publisher.toVisitors(workspaceId, { type: 'availability', availability });
      return availability;
    });
  }

  /** The workspaces where hours began or ended, or absences, since this was last told. */
  async due(): Promise<string[]> {
    const rows = await this.#platform.db
      .selectFrom('duty_rosters')
      .select('workspace_id')
      .where((eb) =>
        eb.or([
          eb('valid_until', '<=', new Date(this.#platform.now())),
          eb('announced_at', 'is', null),
          eb('computed_at', '>', eb.ref('announced_at')),
        ]),
      )
      .execute();
    return rows.map((row) => row.workspace_id);
  }
}
