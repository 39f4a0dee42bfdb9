import { randomBytes } from 'node:crypto';
import { BatonError, type Person } from '@baton/core';
import { parseInput } from '../http/field-issues.js';
import { Jobs } from '../jobs/jobs.js';
import { noteDepartures } from '../people/departures.js';
import { createPeople, type People } from '../people/people.js';
import { newPerson } from '../people/schemas.js';
import type { Platform } from '../platform.js';
import { type Command, DATABASE_FLAGS, type Invocation } from './command.js';
import { chooseWorkspace, WORKSPACE_OPTION, withPlatform } from './with-platform.js';

const PAGE = { limit: 500 };

/** No browser is connected to this program; a running server sees the change when somebody asks for it. */
function peopleOf(platform: Platform): People {
  const nobody = () => undefined;
  return createPeople({
    platform,
    publisher: { toConsoles: nobody },
    listeners: { onEligibilityChange: nobody, onDeactivated: nobody },
    noteDeparture: noteDepartures(new Jobs(platform)),
  });
}

function inWorkspace<Value>(
  { config, options, output }: Invocation,
  work: (people: People, workspaceId: string, platform: Platform) => Promise<Value>,
): Promise<Value> {
  return withPlatform(config, async (platform) => {
    const workspaceId = await chooseWorkspace(platform, options.workspace, output);
    return work(peopleOf(platform), workspaceId, platform);
  });
}

/** The user with that address. @throws BatonError `not_found`. */
export async function userByEmail(platform: Platform, workspaceId: string, email: string): Promise<string> {
  const row = await platform.db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', `There is no user with the address ${email}.`);
  return row.id;
}

function line({ email, name, role, active, presence }: Person): string {
  return [email, name, role, active ? presence : 'disabled'].join('\t');
}

const add: Command = {
  name: 'user add',
  operands: ['<email>'],
  about: 'Adds a user of the console.',
  flags: DATABASE_FLAGS,
  options: {
    name: { value: '<name>', about: 'what visitors see', required: true },
    role: { value: '<role>', about: 'viewer, agent, manager or admin (agent)' },
    password: { value: '<password>', about: 'at least 8 characters (made up and shown)' },
    workspace: WORKSPACE_OPTION,
  },
  async run(invocation) {
    const { options, operands, output } = invocation;
    const password = options.password ?? randomBytes(12).toString('base64url');
    const person = parseInput(newPerson, {
      email: operands[0],
      name: options.name,
      role: options.role,
      password,
    });
    const added = await inWorkspace(invocation, (people, workspaceId) => people.add(workspaceId, person));
    output.print(`Added ${added.name} <${added.email}> as ${added.role}.`);
    if (options.password === undefined) output.print(`Password: ${password}`);
    return 0;
  },
};

const list: Command = {
  name: 'user list',
  operands: [],
  about: 'Lists the users of the console.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: (invocation) =>
    inWorkspace(invocation, async (people, workspaceId) => {
      let cursor: string | undefined;
      do {
        const page = await people.list(workspaceId, { ...PAGE, cursor });
        for (const person of page.items) invocation.output.print(line(person));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return 0;
    }),
};

const disable: Command = {
  name: 'user disable',
  operands: ['<email>'],
  about: 'Signs a user out for good; their name stays on what they wrote.',
  flags: DATABASE_FLAGS,
  options: { workspace: WORKSPACE_OPTION },
  run: (invocation) =>
    inWorkspace(invocation, async (people, workspaceId, platform) => {
      const [email = ''] = invocation.operands;
      await people.deactivate(workspaceId, await userByEmail(platform, workspaceId, email));
      invocation.output.print(`Disabled ${email}.`);
      return 0;
    }),
};

/** `baton user …`. */
export const userCommands: readonly Command[] = [add, list, disable];
