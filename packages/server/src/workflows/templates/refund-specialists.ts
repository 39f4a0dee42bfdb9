import { contains, rotateAmong, type Template } from './template.js';

const WORDS = ['refund', 'cancel', 'restitutie', 'annuler', 'kündig', 'erstatt', 'rembours', 'résili'];

/** What customers who want to leave or want money back need most: somebody who may decide. */
export const refundSpecialists: Template = {
  id: 'refund-specialists',
  name: 'Refund and cancellation specialists',
  description:
    'Conversations that were handed off over refunds or cancellations go to the people who may decide on them.',
  outline: [
    'The trigger is about a refund or a cancellation: set the category and a high priority',
    'Rotate the owner among the specialists; nobody free: among the team',
    'Everything else: rotate the owner among the team',
  ],
  placeholders: [
    {
      id: 'specialists',
      label: 'Specialists',
      hint: 'Who decides about refunds and cancellations.',
      kind: 'people',
      required: false,
    },
    { id: 'team', label: 'Team', hint: 'Who answers everything else.', kind: 'people', required: false },
  ],
  build: (choices) => ({
    name: 'Refund and cancellation specialists',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: [
      {
        id: 'about',
        type: 'branch',
        cases: [
          {
            id: 'refunds',
            name: 'Refund or cancellation',
            when: { type: 'any', of: WORDS.map((word) => contains('handoff.trigger', word)) },
            steps: [
              { id: 'category', type: 'set_property', property: 'category', value: 'refunds' },
              { id: 'priority', type: 'set_property', property: 'priority', value: 'high' },
              rotateAmong('rotate-specialists', choices, 'specialists'),
              {
                id: 'free',
                type: 'branch',
                cases: [
                  {
                    id: 'nobody',
                    name: 'No specialist was free',
                    when: { type: 'clause', fact: 'ticket.hasOwner', operator: 'is_false' },
                    steps: [rotateAmong('rotate-instead', choices, 'team')],
                  },
                ],
                otherwise: [],
              },
            ],
          },
        ],
        otherwise: [rotateAmong('rotate-team', choices, 'team')],
      },
    ],
  }),
};
