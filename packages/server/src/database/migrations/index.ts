import type { Migration } from 'kysely';
import * as foundation from './0001-foundation.js';
import * as serverState from './0002-server-state.js';

/** Every migration, in order; a released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-server-state': serverState,
};
