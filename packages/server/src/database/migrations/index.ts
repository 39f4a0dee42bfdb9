import type { Migration } from 'kysely';
import * as foundation from './0001-foundation.js';
import * as serverState from './0002-server-state.js';
import * as availability from './0003-availability.js';
import * as tickets from './0004-tickets.js';
import * as workflows from './0005-workflows.js';
import * as channels from './0006-channels.js';
import * as reports from './0007-reports.js';
import * as identity from './0008-identity.js';
import * as attachments from './0009-attachments.js';
import * as answerDebts from './0010-answer-debts.js';
import * as lastMessage from './0011-last-message.js';
import * as search from './0012-search.js';
import * as scheduleSet from './0013-schedule-set.js';
import * as visitedPages from './0014-visited-pages.js';

/** Every migration, in order; a released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-server-state': serverState,
  '0003-availability': availability,
  '0004-tickets': tickets,
  '0005-workflows': workflows,
  '0006-channels': channels,
  '0007-reports': reports,
  '0008-identity': identity,
  '0009-attachments': attachments,
  '0010-answer-debts': answerDebts,
  '0011-last-message': lastMessage,
  '0012-search': search,
  '0013-schedule-set': scheduleSet,
  '0014-visited-pages': visitedPages,
};
