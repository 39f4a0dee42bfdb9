import {
  type Destination,
  type Hours,
  hoursSchema,
  type Me,
  outOfOfficeSchema,
  type Person,
  PRESENCES,
  ROLES,
  type Team,
} from '@baton/core';
import * as v from 'valibot';
import { MIN_PASSWORD_LENGTH } from '../config/parse-config.js';
import { EMAIL_PATTERN } from './email.js';
import type { ApiKey } from './keys.js';

const MAX_NAME_LENGTH = 100;
const MAX_CAPACITY = 1_000;
const MAX_MEMBERS = 1_000;
/** The limit of the password hash's library. */
const MAX_PASSWORD_LENGTH = 128;

/** What people are called, and everything else that has a name. */
export const name = v.pipe(
  v.string('Give a name as text.'),
  v.trim(),
  v.minLength(1, 'Give a name.'),
  v.maxLength(MAX_NAME_LENGTH, `A name has at most ${MAX_NAME_LENGTH} characters.`),
);
export const email = v.pipe(
  v.string('Give an email address as text.'),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254, 'An email address has at most 254 characters.'),
  v.regex(EMAIL_PATTERN, 'Give an email address such as kim@example.com.'),
);
export const password = v.pipe(
  v.string('Give a password as text.'),
  v.minLength(MIN_PASSWORD_LENGTH, `A password has at least ${MIN_PASSWORD_LENGTH} characters.`),
  v.maxLength(MAX_PASSWORD_LENGTH, `A password has at most ${MAX_PASSWORD_LENGTH} characters.`),
);
export const role = v.picklist(ROLES, `Give one of ${ROLES.join(', ')}.`);
export const presence = v.picklist(PRESENCES, `Give one of ${PRESENCES.join(', ')}.`);

const capacity = v.pipe(
  v.number('Give a whole number.'),
  v.integer('Give a whole number.'),
  v.minValue(0, 'Give 0 or more.'),
  v.maxValue(MAX_CAPACITY, `Give at most ${MAX_CAPACITY}.`),
);
const languages = v.pipe(
  v.array(
    v.pipe(
      v.string('Give a language tag as text.'),
      v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as "nl" or "pt-BR".'),
    ),
    'Give a list of language tags.',
  ),
  v.maxLength(50, 'Give at most 50 languages.'),
);
const skills = v.pipe(
  v.array(
    v.pipe(
      v.string('Give a skill as text.'),
      v.trim(),
      v.minLength(1, 'Give a skill.'),
      v.maxLength(50, 'A skill has at most 50 characters.'),
    ),
    'Give a list of skills.',
  ),
  v.maxLength(50, 'Give at most 50 skills.'),
);
/** Weekly hours with holidays; null: none of one's own. */
export const hours = v.nullable(hoursSchema);
const avatarUrl = v.nullable(
  v.pipe(
    v.string('Give an address as text, or null.'),
    v.maxLength(2_000, 'An address has at most 2000 characters.'),
    v.regex(/^(https:\/\/|\/(?!\/))/, 'Give an address that begins with https://, or a path of this server.'),
  ),
);
const memberIds = v.pipe(
  v.array(v.string('Give user ids as text.'), 'Give a list of user ids.'),
  v.maxLength(MAX_MEMBERS, `A team has at most ${MAX_MEMBERS} members.`),
);

export const credentials = v.object({
  email: v.pipe(
    v.string('Give an email address as text.'),
    v.trim(),
    v.toLowerCase(),
    v.minLength(1, 'Give an email address.'),
  ),
  password: v.pipe(
    v.string('Give a password as text.'),
    v.minLength(1, 'Give a password.'),
    v.maxLength(MAX_PASSWORD_LENGTH, `A password has at most ${MAX_PASSWORD_LENGTH} characters.`),
  ),
});
export const presenceChange = v.object({ presence });

export const newPerson = v.object({
  name,
  email,
  role: v.optional(role, 'agent'),
  password: v.optional(password),
  capacity: v.optional(capacity),
  languages: v.optional(languages),
  skills: v.optional(skills),
  hours: v.optional(hours),
  outOfOffice: v.optional(outOfOfficeSchema),
  avatarUrl: v.optional(avatarUrl),
});
export const personChanges = v.partial(
  v.object({
    name,
    email,
    role,
    password,
    active: v.boolean('Give true or false.'),
    presence,
    capacity,
    languages,
    skills,
    hours,
    outOfOffice: outOfOfficeSchema,
    avatarUrl,
  }),
);

/** When and how much somebody works, as managers set it. */
export const scheduleChange = v.partial(v.object({ hours, outOfOffice: outOfOfficeSchema, capacity }));
/** What everybody sets for themselves. */
export const ownChanges = v.partial(v.object({ presence, hours, outOfOffice: outOfOfficeSchema }));

export const newTeam = v.object({ name, memberIds: v.optional(memberIds), hours: v.optional(hours) });
export const teamChanges = v.partial(v.object({ name, memberIds, hours }));

const accessTeamIds = v.pipe(
  v.array(
    v.string('Give team ids as text.'),
    'Give a list of team ids; an empty one lets everybody work it.',
  ),
  v.maxLength(100, 'Give at most 100 teams.'),
);
export const newDestination = v.object({
  name,
  type: v.optional(v.picklist(['inbox', 'help_desk'], 'Give inbox or help_desk.'), 'inbox'),
  teamIds: v.optional(accessTeamIds, []),
});
export const destinationChanges = v.partial(v.object({ name, teamIds: accessTeamIds }));
export const destinationRemoval = v.object({
  moveTo: v.optional(
    v.pipe(v.string(), v.description('Where the conversations and tickets go that lie here.')),
  ),
});
export const newKey = v.object({ name });

/** Hours as they are answered. */
export const storedHours: v.GenericSchema<unknown, Hours> = v.object({
  timeZone: v.string(),
  spans: v.array(v.object({ day: v.number(), from: v.string(), to: v.string() })),
  holidays: v.array(v.object({ date: v.string(), name: v.string() })),
});

/** The shapes that are answered, checked against the protocol's types by the compiler. */
export const personSchema: v.GenericSchema<unknown, Person> = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: v.picklist(ROLES),
  active: v.boolean(),
  presence: v.picklist(PRESENCES),
  capacity: v.number(),
  openConversations: v.number(),
  languages: v.array(v.string()),
  skills: v.array(v.string()),
  hours: v.nullable(storedHours),
  outOfOffice: v.array(v.object({ from: v.string(), to: v.string(), note: v.string() })),
  revision: v.string(),
  scheduleSet: v.nullable(
    v.object({ at: v.string(), by: v.nullable(v.object({ id: v.string(), name: v.string() })) }),
  ),
  avatarUrl: v.optional(v.string()),
});
export const teamSchema: v.GenericSchema<unknown, Team> = v.object({
  id: v.string(),
  name: v.string(),
  memberIds: v.array(v.string()),
  hours: v.nullable(storedHours),
  revision: v.string(),
});
export const destinationSchema: v.GenericSchema<unknown, Destination> = v.object({
  id: v.string(),
  name: v.string(),
  type: v.picklist(['inbox', 'help_desk']),
  teamIds: v.array(v.string()),
  revision: v.string(),
});
export const meSchema: v.GenericSchema<unknown, Me> = v.object({
  person: personSchema,
  workspace: v.object({ id: v.string(), name: v.string(), allowedOrigins: v.array(v.string()) }),
});
const keyEntries = {
  id: v.string(),
  name: v.string(),
  ownerId: v.string(),
  createdAt: v.string(),
  lastUsedAt: v.nullable(v.string()),
};
export const keySchema: v.GenericSchema<unknown, ApiKey> = v.object(keyEntries);
export const createdKeySchema: v.GenericSchema<unknown, ApiKey & { key: string }> = v.object({
  ...keyEntries,
  key: v.pipe(v.string(), v.description('The key itself, shown this once.')),
});
