import type { OutOfOffice, Person, Role } from '@baton/core';
import type { PersonDraft } from '../api/people-api.js';
import type { FieldWords } from '../ui/meanwhile-notice.js';
import { fullTime } from '../ui/relative-time.js';
import { hoursInWords } from './hours-draft.js';

/** What the form of a person holds, as it is typed. */
export interface PersonForm extends Pick<Person, 'name' | 'email' | 'role' | 'capacity' | 'hours'> {
  readonly outOfOffice: readonly OutOfOffice[];
  /** With commas between. */
  readonly languages: string;
  readonly skills: string;
}

export const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  viewer: 'Viewer – reads',
  agent: 'Agent – works conversations',
  manager: 'Manager – sets up the customer agent',
  admin: 'Admin – people, keys, erasure',
};

const asList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** The form of somebody, or of a new person. */
export function personForm(person: Person | null): PersonForm {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    role: person?.role ?? 'agent',
    capacity: person?.capacity ?? 5,
    languages: person?.languages.join(', ') ?? '',
    skills: person?.skills.join(', ') ?? '',
    hours: person?.hours ?? null,
    outOfOffice: person?.outOfOffice ?? [],
  };
}

/** What an administrator sends of a form. */
export function personDraft(form: PersonForm): PersonDraft {
  return { ...form, languages: asList(form.languages), skills: asList(form.skills) };
}

const absences = (list: readonly OutOfOffice[]): string =>
  list.map(({ from, to }) => `${fullTime(from)} – ${fullTime(to)}`).join(' · ');

/** What a form says, for whoever sees what somebody else changed. */
export const PERSON_WORDS: FieldWords<PersonForm> = {
  name: ['Name', (name) => name],
  email: ['Email address', (email) => email],
  role: ['Role', (role) => ROLE_TEXTS[role]],
  capacity: ['Live conversations at once', String],
  languages: ['Languages', (languages) => languages],
  skills: ['Skills', (skills) => skills],
  hours: ['Working hours', (hours) => hoursInWords(hours, 'As their team')],
  outOfOffice: ['Out of office', absences],
};
