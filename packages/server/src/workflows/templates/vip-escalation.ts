import { contains, emailTo, peopleOf, rotateAmong, type Template } from './template.js';

/** The customers whom nobody may keep waiting. */
export const vipEscalation: Template = {
  id: 'vip-escalation',
  name: 'VIP and priority escalation',
  description:
    'Tickets of important customers become urgent and go to your best people; a manager hears when nobody has replied in ten minutes.',
  outline: [
    'An important customer, or a ticket that is urgent: set the priority to urgent',
    'Rotate the owner among the specialists',
    'Wait 10 minutes; if no person has replied: email the managers and add a note',
    'Everybody else: rotate the owner among the team',
  ],
  placeholders: [
    {
      id: 'specialists',
      label: 'Specialists',
      hint: 'Who answers important customers.',
      kind: 'people',
      required: false,
    },
    {
      id: 'managers',
      label: 'Managers',
      hint: 'Who is emailed when it takes too long.',
      kind: 'people',
      required: true,
    },
    { id: 'team', label: 'Team', hint: 'Who answers everybody else.', kind: 'people', required: false },
  ],
  build: (choices) => ({
    name: 'VIP and priority escalation',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: [
      {
        id: 'important',
        type: 'branch',
        cases: [
          {
            id: 'vip',
            name: 'Important customer or urgent',
            when: {
              type: 'any',
              of: [
                contains('contact.email', '@vip.example'),
                {
                  type: 'clause',
                  fact: 'ticket.priority',
                  operator: 'is_any_of',
                  values: ['high', 'urgent'],
                },
              ],
            },
            steps: [
              { id: 'urgent', type: 'set_property', property: 'priority', value: 'urgent' },
              {
                ...rotateAmong('rotate-specialists', choices, 'specialists'),
                strategy: 'least-loaded',
                preferLastHelper: true,
              },
              { id: 'wait', type: 'wait', until: { type: 'minutes', minutes: 10 } },
              {
                id: 'answered',
                type: 'branch',
                cases: [
                  {
                    id: 'silent',
                    name: 'No person has replied',
                    when: { type: 'clause', fact: 'conversation.answered', operator: 'is_false' },
                    steps: [
                      emailTo('tell-managers', peopleOf(choices, 'managers'), {
                        subject: 'Ticket {ticket.number} waits for an answer',
                        text: '“{ticket.subject}” from {contact.name} has waited ten minutes for a reply. Owner: {owner.name}.',
                      }),
                      {
                        id: 'note',
                        type: 'add_note',
                        text: 'No reply within ten minutes: the managers were told.',
                      },
                    ],
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
