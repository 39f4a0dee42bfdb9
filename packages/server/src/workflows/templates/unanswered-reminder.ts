import { emailTo, peopleOf, rotateAmong, type Template } from './template.js';

/** A ticket that has an owner and no answer. */
export const unansweredReminder: Template = {
  id: 'unanswered-reminder',
  name: 'Remind and reassign when nobody answers',
  description:
    'The owner is reminded by email after an hour without a reply; after another hour somebody else gets the ticket.',
  outline: [
    'Rotate the owner among the team',
    'Wait an hour; no person has replied: email the owner',
    'Wait another hour; still no reply: rotate the owner among the second line',
  ],
  placeholders: [
    { id: 'team', label: 'Team', hint: 'Who gets tickets first.', kind: 'people', required: false },
    {
      id: 'second',
      label: 'Second line',
      hint: 'Who gets a ticket that nobody answered.',
      kind: 'people',
      required: false,
    },
  ],
  build: (choices) => {
    const silent = { type: 'clause', fact: 'conversation.answered', operator: 'is_false' } as const;
    return {
      name: 'Remind and reassign when nobody answers',
      enabled: true,
      enrolOn: { event: 'handoff' },
      steps: [
        rotateAmong('rotate', choices, 'team'),
        { id: 'first-hour', type: 'wait', until: { type: 'minutes', minutes: 60 } },
        {
          id: 'after-one',
          type: 'branch',
          cases: [
            {
              id: 'silent-one',
              name: 'No person has replied',
              when: silent,
              steps: [
                emailTo(
                  'remind',
                  { ...peopleOf({}, 'none'), toOwner: true },
                  {
                    subject: 'Ticket {ticket.number} waits for your answer',
                    text: '“{ticket.subject}” has waited an hour. In another hour it goes to somebody else.',
                  },
                ),
                { id: 'second-hour', type: 'wait', until: { type: 'minutes', minutes: 60 } },
                {
                  id: 'after-two',
                  type: 'branch',
                  cases: [
                    {
                      id: 'silent-two',
                      name: 'Still no reply',
                      when: silent,
                      steps: [
                        rotateAmong('rotate-second', choices, 'second'),
                        { id: 'note', type: 'add_note', text: 'Nobody replied for two hours: reassigned.' },
                      ],
                    },
                  ],
                  otherwise: [],
                },
              ],
            },
          ],
          otherwise: [],
        },
      ],
    };
  },
};
