import { type BadRequest, long } from './bad-request.js';
import { ABSENCES, HOURS } from './hours-cases.js';
import type { Scene } from './scene.js';
import { handoffSettings } from './settings-cases.js';
import { workflows } from './workflow-cases.js';

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
