import { isAnyOf, rotateAmong, type Template } from './template.js';

const PLACES = [
  ['web', 'Web chat', 'Who answers conversations from your website.'],
  ['email', 'Email', 'Who answers what comes in by email.'],
  ['other', 'Other channels', 'Who answers everything else.'],
] as const;

/** The reference template: the owner rotates by channel of origin. */
export const reassignByChannel: Template = {
  id: 'reassign-by-channel',
  name: 'Reassign tickets for customer agent handoff',
  description: 'When the customer agent hands off, the next person of the channel’s team becomes the owner.',
  outline: [
    'Look at the channel that the conversation came from',
    'Web chat: rotate the owner among its people',
    'Email: rotate the owner among its people',
    'Other channels: rotate the owner among theirs',
  ],
  placeholders: PLACES.map(([id, label, hint]) => ({ id, label, hint, kind: 'people', required: false })),
  build: (choices) => ({
    name: 'Reassign tickets for customer agent handoff',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: [
      {
        id: 'by-channel',
        type: 'branch',
        cases: [
          {
            id: 'web',
            name: 'Web chat',
            when: isAnyOf('conversation.channel', 'web'),
            steps: [rotateAmong('rotate-web', choices, 'web')],
          },
          {
            id: 'email',
            name: 'Email',
            when: isAnyOf('conversation.channel', 'email'),
            steps: [rotateAmong('rotate-email', choices, 'email')],
          },
        ],
        otherwise: [rotateAmong('rotate-other', choices, 'other')],
      },
    ],
  }),
};
