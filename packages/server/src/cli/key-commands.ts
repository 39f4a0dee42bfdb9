import { BatonError } from '@baton/core';
import { createKeys } from '../people/keys.js';
import type { Platform } from '../platform.js';
import { type Command, DATABASE_FLAGS } from './command.js';
import { userByEmail } from './user-commands.js';
import { chooseWorkspace, WORKSPACE_OPTION, withPlatform } from './with-platform.js';

const PAGE = { limit: 500 };

/** Whom a new key acts as: the user with that address, else the first administrator. */
async function ownerOf(platform: Platform, workspaceId: string, email: string | undefined): Promise<string> {
  if (email !== undefined) return userByEmail(platform, workspaceId, email);
  const administrator = await platform.db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .where('active', '=', true)
    .orderBy('created_at')
    .executeTakeFirst();
  if (!administrator) throw new BatonError('not_found', 'There is no administrator; name an --owner.');
  return administrator.id;
}

const create: Command = {
  name: 'key create',
  operands: ['<name>'],
  about: 'Makes an API key and shows it, this once.',
  flags: DATABASE_FLAGS,
  options: {
    owner: { value: '<email>', about: 'whom it acts as (the first administrator)' },
    workspace: WORKSPACE_OPTION,
  },
  run: ({ config, options, operands, output }) =>
    withPlatform(config, async (platform) => {
      const [name = ''] = operands;
      const workspaceId = await chooseWorkspace(platform, options.workspace, output);
      const userId = await ownerOf(platform, workspaceId, options.owner);
      const { key } = await createKeys(platform).create({ workspaceId, userId }, name);
      output.print(key);
      return 0;
    }),
};

const list: Command = {
  name: 'key list',
  operands: [],
  about: 'Lists API keys, without the keys themselves.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: ({ config, options, output }) =>
    withPlatform(config, async (platform) => {
      const workspaceId = await chooseWorkspace(platform, options.workspace, output);
      let cursor: string | undefined;
      do {
        const page = await createKeys(platform).list(workspaceId, { ...PAGE, cursor });
        for (const { id, name, lastUsedAt } of page.items)
          output.print([id, name, lastUsedAt ?? 'never used'].join('\t'));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return 0;
    }),
};

const revoke: Command = {
  name: 'key revoke',
  operands: ['<id>'],
  about: 'Revokes an API key, at once and for good.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: ({ config, options, operands, output }) =>
    withPlatform(config, async (platform) => {
      const [id = ''] = operands;
      await createKeys(platform).revoke(await chooseWorkspace(platform, options.workspace, output), id);
      output.print(`Revoked ${id}.`);
      return 0;
    }),
};

/** `baton key …`. */
export const keyCommands: readonly Command[] = [create, list, revoke];
