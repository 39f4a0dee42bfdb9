import { connectRedis, forgetPublished } from '../connect-redis.js';
import { eraseContact } from '../contacts/erase-contact.js';
import { exportWorkspace } from '../contacts/export-workspace.js';
import type { Platform } from '../platform.js';
import { type Command, DATABASE_FLAGS } from './command.js';
import { chooseWorkspace, WORKSPACE_OPTION, withPlatform } from './with-platform.js';

const exportCommand: Command = {
  name: 'export',
  operands: [],
  about: 'Prints everything that a workspace has as JSON lines, without secrets.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: ({ config, options, output }) =>
    withPlatform(config, async (platform) => {
      const workspaceId = await chooseWorkspace(platform, options.workspace, output);
      await exportWorkspace(platform.db, workspaceId, (line) => output.print(JSON.stringify(line)));
      return 0;
    }),
};

/** What the nodes told one another lately may hold what the contact said. */
async function forgetBetweenNodes(redisUrl: string, log: Platform['log']): Promise<void> {
  const redis = await connectRedis(redisUrl, log);
  await forgetPublished(redis);
  await redis.close();
}

const erase: Command = {
  name: 'erase',
  operands: ['<contact>'],
  about: 'Erases a contact, by id or email address, with all their conversations, for good.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: ({ config, options, operands, output }) =>
    withPlatform(config, async (platform) => {
      const [contact = ''] = operands;
      const workspaceId = await chooseWorkspace(platform, options.workspace, output);
      const erased = await eraseContact(platform.db, { workspaceId, contact, actorId: null });
      if (config.redisUrl) await forgetBetweenNodes(config.redisUrl, platform.log);
      const contacts = erased.contactIds.length === 1 ? '1 contact' : `${erased.contactIds.length} contacts`;
      output.print(`Erased ${contacts} and ${erased.conversationIds.length} conversations.`);
      return 0;
    }),
};

/** `baton export` and `baton erase`. */
export const contactCommands: readonly Command[] = [exportCommand, erase];
