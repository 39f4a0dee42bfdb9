import type { Availability } from '@baton/core';
import type { Generated } from 'kysely';
import type { OptionalJson, OptionalTimestamp } from './columns.js';

/** Whether somebody works now; worked out from hours and absences (see routing/duties.ts). */
export interface DutiesTable {
  user_id: string;
  workspace_id: string;
  on_duty: boolean;
  /** Out of office. */
  absent: boolean;
  /** When they work next; null: now, or not in sight. */
  next_duty_at: OptionalTimestamp;
  /** Until when all of this holds; null: for good. */
  changes_at: OptionalTimestamp;
}

/** How far a workspace's duties can be trusted, and what its widgets were last told. */
export interface DutyRostersTable {
  workspace_id: string;
  /** The `people_revision` that the duties were worked out from. */
  people_revision: Generated<number>;
  computed_at: OptionalTimestamp;
  /** When the first of them changes; null: not in sight. */
  valid_until: OptionalTimestamp;
  announced: OptionalJson<Availability>;
  announced_at: OptionalTimestamp;
}
