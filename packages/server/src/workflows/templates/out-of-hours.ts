import { rotateAmong, type Template } from './template.js';

/** Nobody is promised what nobody is there to keep. */
export const outOfHours: Template = {
  id: 'out-of-hours',
  name: 'Out-of-hours triage',
  description:
    'Within your hours somebody gets the ticket at once. Outside them the visitor is told so, and it is assigned when you open.',
  outline: [
    'Within the workspace’s hours: rotate the owner',
    'Outside: tell the visitor when to expect an answer',
    'Without an email address: ask for one',
    'Wait until the hours begin, then rotate the owner',
  ],
  placeholders: [
    {
      id: 'team',
      label: 'Who answers',
      hint: 'The people among whom the owner rotates.',
      kind: 'people',
      required: false,
    },
  ],
  build: (choices) => ({
    name: 'Out-of-hours triage',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps: [
      {
        id: 'hours',
        type: 'branch',
        cases: [
          {
            id: 'open',
            name: 'Within hours',
            when: { type: 'clause', fact: 'time', operator: 'within', hours: { of: 'workspace' } },
            steps: [rotateAmong('rotate-open', choices, 'team')],
          },
        ],
        otherwise: [
          {
            id: 'address',
            type: 'branch',
            cases: [
              {
                id: 'has-address',
                name: 'We know an email address',
                when: { type: 'clause', fact: 'contact.email', operator: 'is_filled' },
                steps: [
                  {
                    id: 'promise',
                    type: 'send_message',
                    text: {
                      default: 'We are closed right now. We will answer by email as soon as we are back.',
                      nl: 'We zijn nu gesloten. We antwoorden per e-mail zodra we er weer zijn.',
                      de: 'Wir haben gerade geschlossen. Wir antworten per E-Mail, sobald wir zurück sind.',
                      fr: 'Nous sommes fermés pour le moment. Nous répondrons par e-mail dès notre retour.',
                    },
                  },
                ],
              },
            ],
            otherwise: [
              {
                id: 'ask',
                type: 'send_message',
                text: {
                  default:
                    'We are closed right now. Leave your email address here and we will answer as soon as we are back.',
                  nl: 'We zijn nu gesloten. Laat hier je e-mailadres achter, dan antwoorden we zodra we er weer zijn.',
                  de: 'Wir haben gerade geschlossen. Hinterlassen Sie Ihre E-Mail-Adresse, dann antworten wir, sobald wir zurück sind.',
                  fr: 'Nous sommes fermés pour le moment. Laissez votre adresse e-mail et nous répondrons dès notre retour.',
                },
              },
            ],
          },
          { id: 'wait', type: 'wait', until: { type: 'hours', of: 'workspace' } },
          rotateAmong('rotate-later', choices, 'team'),
        ],
      },
    ],
  }),
};
