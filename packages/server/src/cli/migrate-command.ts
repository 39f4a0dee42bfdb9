import { openDatabase } from '../database/open-database.js';
import { createLog } from '../observability/create-log.js';
import { type Command, DATABASE_FLAGS } from './command.js';

/** `baton migrate`. */
export const migrateCommand: Command = {
  name: 'migrate',
  operands: [],
  about: 'Brings the database up to date and stops. "serve" does it too.',
  flags: DATABASE_FLAGS,
  options: {},
  async run({ config, output }) {
    const { migrated, close } = await openDatabase(config, createLog('warn'), { role: 'tool' });
    await close();
    output.print(migrated.length > 0 ? `Applied ${migrated.join(', ')}.` : 'The database is up to date.');
    return 0;
  },
};
