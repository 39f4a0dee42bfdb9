import { isAnyOf, rotateAmong, type Template } from './template.js';

const GROUPS = [
  ['dutch', 'Dutch', ['nl']],
  ['german', 'German', ['de']],
  ['french', 'French', ['fr']],
] as const;

/** Somebody who speaks the visitor's language. */
export const languageRouting: Template = {
  id: 'language-routing',
  name: 'Route by language',
  description: 'Each language goes to the people who speak it; everything else to your general team.',
  outline: [
    ...GROUPS.map(([, label]) => `${label}: rotate the owner among who speaks it`),
    'Any other language: the general team, whoever speaks it first',
  ],
  placeholders: [
    ...GROUPS.map(([id, label]) => ({
      id,
      label: `${label} speakers`,
      hint: `Who answers in ${label}.`,
      kind: 'people' as const,
      required: false,
    })),
    {
      id: 'general',
      label: 'Everybody else',
      hint: 'Who answers in other languages.',
      kind: 'people',
      required: false,
    },
  ],
  build: (choices) => ({
    name: 'Route by language',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: [
      {
        id: 'language',
        type: 'branch',
        cases: GROUPS.map(([id, label, tags]) => ({
          id,
          name: label,
          when: isAnyOf('conversation.language', ...tags),
          steps: [rotateAmong(`rotate-${id}`, choices, id)],
        })),
        otherwise: [{ ...rotateAmong('rotate-general', choices, 'general'), preferLanguage: true }],
      },
    ],
  }),
};
