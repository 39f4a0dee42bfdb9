import type { Scene } from './scene.js';

/** A request that is wrong, and the fields at which it says so. */
export type BadRequest = readonly [what: string, body: unknown, ...paths: string[]];

const long = (length: number): string => 'x'.repeat(length);
const span = (from: string, to: string, day = 1) => ({ day, from, to });
const hours = (...spans: object[]) => ({ timeZone: 'Europe/Amsterdam', spans });
const backwards = { from: '2026-12-24T12:00:00Z', to: '2026-12-23T12:00:00Z' };

/** Hours and absences that cannot be, below a field. */
const HOURS: readonly BadRequest[] = [
  ['hours that end when they start', { hours: hours(span('09:00', '09:00')) }, 'hours.spans.0.to'],
  [
    'hours that overlap',
    { hours: hours(span('09:00', '17:00'), span('12:00', '13:00')) },
    'hours.spans.1.from',
  ],
  ['a time that there is not', { hours: hours(span('25:00', '09:00')) }, 'hours.spans.0.from'],
  ['a time zone that there is not', { hours: { timeZone: 'Mars/Base', spans: [] } }, 'hours.timeZone'],
  [
    'a holiday that there is not',
    { hours: { ...hours(), holidays: [{ date: '2026-02-30' }] } },
    'hours.holidays.0.date',
  ],
];
const ABSENCES: readonly BadRequest[] = [
  ['an absence that ends before it starts', { outOfOffice: [backwards] }, 'outOfOffice.0.to'],
];

const note = { id: 'n', type: 'add_note', text: 'Seen' };

function workflows({ removed }: Scene): readonly BadRequest[] {
  const flow = (steps: unknown, more: object = {}) => ({
    name: 'A workflow',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps,
    ...more,
  });
  const onPriority = { enrolOn: { event: 'ticket_changed', property: 'priority' } };
  const urgent = { id: 'p', type: 'set_property', property: 'priority', value: 'urgent' };
  return [
    ['a workflow that loops back', flow([urgent], onPriority), 'steps.0'],
    ['an assignee who was removed', flow([{ id: 'a', type: 'assign', userId: removed }]), 'steps.0.userId'],
    [
      'people who were removed',
      flow([{ id: 'r', type: 'rotate_owner', userIds: [removed] }]),
      'steps.0.userIds.0',
    ],
    [
      'a skill that nobody has',
      flow([{ id: 'r', type: 'rotate_owner', skills: ['magic'] }]),
      'steps.0.skills.0',
    ],
    [
      'a help desk that is gone',
      flow([{ id: 'm', type: 'move', destinationId: 'gone' }]),
      'steps.0.destinationId',
    ],
    ['an unknown placeholder', flow([{ id: 'n', type: 'add_note', text: '{contact.shoe}' }]), 'steps.0.text'],
    ['no steps', flow([]), 'steps'],
    ['no name', flow([note], { name: ' ' }), 'name'],
    ['a step that does nothing known', flow([{ id: 'x', type: 'dance' }]), 'steps.0.type'],
    ['a step after the ticket is closed', flow([{ id: 'c', type: 'close' }, note]), 'steps.1'],
    ['an id twice', flow([note, note]), 'steps.1.id'],
    [
      'a wait of no time',
      flow([{ id: 'w', type: 'wait', until: { type: 'minutes', minutes: 0 } }]),
      'steps.0.until.minutes',
    ],
    ['a note that is too long', flow([{ ...note, text: long(3_000) }]), 'steps.0.text'],
    ['an address that is none', flow([{ id: 'h', type: 'call_webhook', url: 'ftp://x' }]), 'steps.0.url'],
  ];
}

function handoffSettings({ settings, removed, ids }: Scene): readonly BadRequest[] {
  const { messages, fallbacks, assignment } = settings;
  const trigger = (phrase: string) => ({ id: 't', phrase, match: 'forms', enabled: true });
  const byWorkflow = (destinationId: string | undefined, workflowId: string | undefined) => ({
    type: 'workflow',
    destinationId,
    workflowId,
  });
  const told = (text: string) => ({ ...messages, available: { default: text } });
  return [
    [
      'a phrase that is too long',
      { ...settings, customTriggers: [trigger(long(201))] },
      'customTriggers.0.phrase',
    ],
    ['an empty phrase', { ...settings, customTriggers: [trigger('  ')] }, 'customTriggers.0.phrase'],
    [
      'two triggers with one id',
      { ...settings, customTriggers: [trigger('a'), trigger('b')] },
      'customTriggers.1.id',
    ],
    [
      'an unknown placeholder',
      { ...settings, messages: told('Hi {agent.shoe}') },
      'messages.available.default',
    ],
    ['an empty fallback text', { ...settings, messages: told(' ') }, 'messages.available.default'],
    [
      'a language that is none',
      { ...settings, messages: { ...messages, available: { default: 'Hi', 'no such': 'Hi' } } },
      'messages.available.no such',
    ],
    [
      'an assignee who was removed',
      { ...settings, assignment: { ...assignment, userIds: [removed] } },
      'assignment.userIds.0',
    ],
    [
      'a team that is gone',
      { ...settings, assignment: { ...assignment, teamIds: ['gone'] } },
      'assignment.teamIds.0',
    ],
    [
      'a skill that nobody has',
      { ...settings, assignment: { ...assignment, skills: ['magic'] } },
      'assignment.skills.0',
    ],
    [
      'a destination that is gone',
      { ...settings, assignment: { ...assignment, destinationId: 'gone' } },
      'assignment.destinationId',
    ],
    [
      'a workflow into an inbox',
      { ...settings, assignment: byWorkflow('inbox', ids.workflows) },
      'assignment.destinationId',
    ],
    [
      'a workflow that is gone',
      { ...settings, assignment: byWorkflow(ids.destinations, 'gone') },
      'assignment.workflowId',
    ],
    ['a process that there is not', { ...settings, process: 'soon' }, 'process'],
    [
      'no minutes',
      { ...settings, fallbacks: { ...fallbacks, reassignAfterMinutes: 0 } },
      'fallbacks.reassignAfterMinutes',
    ],
    [
      'overflow into no team',
      { ...settings, fallbacks: { ...fallbacks, whenPersonAway: 'overflow' } },
      'fallbacks.whenPersonAway',
    ],
    [
      'an overflow team that is gone',
      { ...settings, fallbacks: { ...fallbacks, overflowTeamId: 'gone' } },
      'fallbacks.overflowTeamId',
    ],
    [
      'a difference of a channel with somebody who was removed',
      { ...settings, channels: { web: { assignment: { ...assignment, userIds: [removed] } } } },
      'channels.web.assignment.userIds.0',
    ],
    [
      'several at once',
      { ...settings, process: 'soon', customTriggers: [trigger('')], messages: told('{x}') },
      'customTriggers.0.phrase',
      'process',
      'messages.available.default',
    ],
  ];
}

/** For every route that takes a body: what is wrong with it, and where it says so. */
export function badRequests(scene: Scene): Readonly<Record<string, readonly BadRequest[]>> {
  const { removed, settings } = scene;
  const flows = workflows(scene);
  const handoffs = handoffSettings(scene);
  const below = (
    prefix: string,
    list: readonly BadRequest[],
    wrap: (body: unknown) => object,
  ): BadRequest[] =>
    list.map(([what, body, ...paths]) => [what, wrap(body), ...paths.map((path) => `${prefix}.${path}`)]);
  const person = { name: 'New', email: 'new@example.com' };
  const text: BadRequest[] = [
    ['nothing', { text: '  ' }, 'text'],
    ['too much', { text: long(10_001) }, 'text'],
  ];
  const canned = { shortcut: 'a', title: 'A', text: 'A' };
  const cannedCases: BadRequest[] = [
    ['a shortcut with spaces', { ...canned, shortcut: 'a b' }, 'shortcut'],
    ['an unknown placeholder', { ...canned, text: 'Hi {contact.shoe}' }, 'text'],
    ['a language that is none', { ...canned, language: 'no such' }, 'language'],
    ['a title that is too long', { ...canned, title: long(101) }, 'title'],
  ];
  const article = { title: 'A', markdown: 'A', locale: 'en' };
  const articleCases: BadRequest[] = [
    ['no text', { ...article, markdown: ' ' }, 'markdown'],
    ['an address that is none', { ...article, url: 'javascript:alert(1)' }, 'url'],
    ['a language that is none', { ...article, locale: '!' }, 'locale'],
  ];
  const webhookCases: BadRequest[] = [
    ['an event that there is not', { url: 'https://a.example', events: ['all'] }, 'events.0'],
    ['no address', { url: ' ' }, 'url'],
    ['an address that is none', { url: 'not an address' }, 'url'],
  ];
  const personCases: BadRequest[] = [
    ['an address that is none', { ...person, email: 'new' }, 'email'],
    ['no name', { ...person, name: ' ' }, 'name'],
    ['a role that there is not', { ...person, role: 'king' }, 'role'],
    ['a password that is too short', { ...person, password: 'short' }, 'password'],
    ['less than no capacity', { ...person, capacity: -1 }, 'capacity'],
    ['an empty skill', { ...person, skills: ['a', ' '] }, 'skills.1'],
    ['a language that is none', { ...person, languages: ['no such'] }, 'languages.0'],
    ['a picture from somewhere', { ...person, avatarUrl: 'http://x.example/a.png' }, 'avatarUrl'],
  ];
  const also = (list: readonly BadRequest[], more: object): BadRequest[] =>
    list.map(([what, body, ...paths]) => [what, { ...more, ...(body as object) }, ...paths]);
  return {
    'put /handoff-settings': handoffs,
    'post /handoff-settings/simulate': [
      ...below('settings', handoffs.slice(0, 5), (body) => ({ text: 'Hi', settings: body })),
      ['nothing', { text: ' ' }, 'text'],
      ['a moment that is none', { text: 'Hi', at: 'tomorrow' }, 'at'],
      ['a situation that there is not', { text: 'Hi', situation: 'asleep' }, 'situation'],
    ],
    'post /handoff-settings/backtest': [
      ...below('settings', handoffs.slice(0, 5), (body) => ({ settings: body })),
      ['a time zone that there is not', { settings, timeZone: 'Mars/Base' }, 'timeZone'],
      ['a moment that is none', { settings, from: 'yesterday' }, 'from'],
    ],
    'post /workflows': flows,
    'put /workflows/:id': flows,
    'post /workflows/test': below('', flows, (body) => ({ document: body })).map(([what, body, ...paths]) => [
      what,
      body,
      ...paths.map((path) => path.slice(1)),
    ]),
    'post /workflows/:id/test': [
      ['a ticket that is not there', { ticketId: 'gone' }, 'ticketId'],
      ['a moment that is none', { sample: { at: 'tomorrow' } }, 'sample.at'],
    ],
    'post /workflows/:id/enrol': [['a ticket that is not there', { ticketId: 'gone' }, 'ticketId']],
    'post /workflow-templates/:id/create': [
      ['somebody who was removed', { choices: { web: { userIds: [removed] } } }],
      ['a name that is too long', { name: long(101) }, 'name'],
    ],
    'post /users': [...personCases, ...also(HOURS, person), ...also(ABSENCES, person)],
    'patch /users/:id': [...personCases, ...HOURS, ...ABSENCES],
    'put /users/:id/schedule': [...HOURS, ...ABSENCES],
    'put /users/:id/presence': [['a presence that there is not', { presence: 'asleep' }, 'presence']],
    'put /me/presence': [['a presence that there is not', { presence: 'asleep' }, 'presence']],
    'patch /me': [...HOURS, ...ABSENCES],
    'post /teams': [
      ['no name', { name: '' }, 'name'],
      ['a member who is not there', { name: 'New', memberIds: ['gone'] }, 'memberIds.0'],
      ...also(HOURS, { name: 'New' }),
    ],
    'patch /teams/:id': [
      ['no name', { name: '' }, 'name'],
      ['a member who is not there', { memberIds: ['gone'] }, 'memberIds.0'],
      ...HOURS,
    ],
    'put /workspace/hours': HOURS,
    'patch /workspace': [
      ['an origin that is none', { allowedOrigins: ['shop'] }, 'allowedOrigins.0'],
      ...HOURS,
    ],
    'post /destinations': [
      ['a kind that there is not', { name: 'New', type: 'shelf' }, 'type'],
      ['a team that is not there', { name: 'New', teamIds: ['gone'] }, 'teamIds.0'],
    ],
    'patch /destinations/:id': [
      ['no name', { name: ' ' }, 'name'],
      ['a team that is not there', { teamIds: ['gone'] }, 'teamIds.0'],
    ],
    'post /keys': [['no name', { name: '' }, 'name']],
    'put /widget-settings': [
      ['a colour that is none', { look: { accent: 'red' } }, 'look.accent'],
      ['a logo from nowhere', { look: { logoUrl: 'http://x.example' } }, 'look.logoUrl'],
      ['a font that breaks out', { look: { font: 'x;}' } }, 'look.font'],
      ['two fields with one id', { preChat: { fields: [{ id: 'name' }, { id: 'name' }] } }, 'preChat.fields'],
    ],
    'post /channels': [
      [
        'an address that is none',
        { type: 'email', name: 'M', settings: { address: 'help' } },
        'settings.address',
      ],
      ['an id with spaces', { type: 'custom', name: 'C', id: 'a b' }, 'id'],
      [
        'an address that is none to call',
        { type: 'custom', name: 'C', settings: { webhookUrl: 'x' } },
        'settings.webhookUrl',
      ],
      ['a kind that there is not', { type: 'pigeon', name: 'P' }, 'type'],
    ],
    'patch /channels/:id': [
      ['no name', { name: '' }, 'name'],
      ['an address that is none to call', { settings: { webhookUrl: 'x' } }, 'settings.webhookUrl'],
    ],
    'post /channels/:id/messages': [
      ['no id', { contact: { id: 'kim' }, text: 'Hi' }, 'externalId'],
      ['nobody', { externalId: 'x', text: 'Hi' }, 'contact'],
      ['nothing', { externalId: 'x', contact: { id: 'kim' }, text: ' ' }, 'text'],
      [
        'a file that is none',
        { externalId: 'x', contact: { id: 'kim' }, text: 'Hi', attachments: [{ content: '!' }] },
        'attachments.0.content',
      ],
    ],
    'post /webhooks': webhookCases,
    'patch /webhooks/:id': webhookCases,
    'post /session': [['no password', { email: 'a@b.example', password: '' }, 'password']],
    'post /conversations/:id/messages': [
      ...text,
      ['a file that is not there', { text: 'Hi', attachments: ['gone'] }, 'file'],
    ],
    'post /conversations/:id/assign': [['somebody who was removed', { userId: removed }, 'userId']],
    'put /conversations/:id/priority': [['a priority that there is not', { priority: 'now' }, 'priority']],
    'post /conversations/:id/notes': text,
    'post /tickets/:id/notes': text,
    'post /tickets': [
      ['no subject', { subject: ' ' }, 'subject'],
      ['a priority that there is not', { subject: 'A', priority: 'now' }, 'priority'],
      ['an owner who was removed', { subject: 'A', ownerId: removed }, 'ownerId'],
      ['an inbox, which takes no tickets', { subject: 'A', destinationId: 'inbox' }, 'destinationId'],
      ['a conversation that is not there', { subject: 'A', conversationId: 'gone' }, 'conversationId'],
    ],
    'patch /tickets/:id': [
      ['a status that there is not', { status: 'lost' }, 'status'],
      ['an owner who was removed', { ownerId: removed }, 'ownerId'],
      ['a help desk that is gone', { destinationId: 'gone' }, 'destinationId'],
      ['a category that is too long', { category: long(101) }, 'category'],
      ['nothing to change', {}, ''],
    ],
    'patch /tickets': [
      ['no tickets', { ids: [], change: { status: 'closed' } }, 'ids'],
      [
        'an owner who was removed',
        { ids: [scene.ids.tickets], change: { ownerId: removed } },
        'change.ownerId',
      ],
      [
        'a status that there is not',
        { ids: [scene.ids.tickets], change: { status: 'lost' } },
        'change.status',
      ],
    ],
    'post /canned-responses': cannedCases,
    'patch /canned-responses/:id': cannedCases,
    'patch /customer-agent': [
      ['a budget of nothing', { answerBudget: 0 }, 'answerBudget'],
      ['half a token', { tokenBudget: 1.5 }, 'tokenBudget'],
      ['an engine that there is not', { engine: 'oracle' }, 'engine'],
      ['an address that is none', { webhookUrl: 'x' }, 'webhookUrl'],
      ...HOURS,
    ],
    'post /customer-agent/ask': [['nothing', { text: ' ' }, 'text']],
    'post /knowledge/articles': articleCases,
    'patch /knowledge/articles/:id': articleCases,
    'put /handoffs/:id/needed': [['neither', { needed: 'perhaps' }, 'needed']],
  };
}
