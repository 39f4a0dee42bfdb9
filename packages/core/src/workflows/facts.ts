import { HANDOFF_REASONS } from '../conversation/conversation.js';

/** A ticket's statuses and priorities, in the order in which people list them (design, Destinations). */
export const WORKFLOW_STATUSES = ['new', 'waiting_on_us', 'waiting_on_contact', 'closed'] as const;
export const WORKFLOW_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

/** What a clause compares: each kind has operators of its own (see `OPERATORS`). */
export type FactKind = 'choice' | 'text' | 'number' | 'yes_no' | 'hours' | 'people';

/** One thing that a condition can ask about. */
export interface FactDescription {
  readonly kind: FactKind;
  /** The subject of its sentence, such as “the priority”. */
  readonly label: string;
  /** Under which heading a list of facts shows it. */
  readonly group: 'Ticket' | 'Contact' | 'Conversation' | 'Handoff' | 'Time and people';
  /** The values that there are; absent: free text or ids. */
  readonly choices?: readonly string[];
  /** What the ids name, for choices that only the workspace knows. */
  readonly names?: 'user' | 'destination' | 'team';
  /** A value that is one of several words counts when its first part does: `pt-BR` is `pt`. */
  readonly byPrefix?: boolean;
}

/** Every fact, by the name that documents use. The one table behind schema, evaluation and sentences. */
export const FACTS = {
  'ticket.subject': { kind: 'text', label: 'the subject', group: 'Ticket' },
  'ticket.status': { kind: 'choice', label: 'the status', group: 'Ticket', choices: WORKFLOW_STATUSES },
  'ticket.priority': { kind: 'choice', label: 'the priority', group: 'Ticket', choices: WORKFLOW_PRIORITIES },
  'ticket.category': { kind: 'text', label: 'the category', group: 'Ticket' },
  'ticket.source': {
    kind: 'choice',
    label: 'the source',
    group: 'Ticket',
    choices: ['handoff', 'manual', 'workflow', 'email'],
  },
  'ticket.owner': { kind: 'choice', label: 'the owner', group: 'Ticket', names: 'user' },
  'ticket.hasOwner': { kind: 'yes_no', label: 'the ticket has an owner', group: 'Ticket' },
  'ticket.destination': { kind: 'choice', label: 'the help desk', group: 'Ticket', names: 'destination' },
  'ticket.ageMinutes': { kind: 'number', label: 'the age of the ticket in minutes', group: 'Ticket' },
  'contact.name': { kind: 'text', label: 'the contact’s name', group: 'Contact' },
  'contact.email': { kind: 'text', label: 'the contact’s email address', group: 'Contact' },
  'conversation.channel': {
    kind: 'choice',
    label: 'the channel',
    group: 'Conversation',
  },
  'conversation.language': {
    kind: 'choice',
    label: 'the language',
    group: 'Conversation',
    byPrefix: true,
  },
  'conversation.page': { kind: 'text', label: 'the page', group: 'Conversation' },
  'conversation.lastMessage': { kind: 'text', label: 'the visitor’s last message', group: 'Conversation' },
  'conversation.isOpen': { kind: 'yes_no', label: 'the conversation is open', group: 'Conversation' },
  'conversation.answered': {
    kind: 'yes_no',
    label: 'a person has replied since the visitor last wrote',
    group: 'Conversation',
  },
  'handoff.reason': {
    kind: 'choice',
    label: 'the reason for the handoff',
    group: 'Handoff',
    choices: HANDOFF_REASONS,
  },
  'handoff.trigger': { kind: 'text', label: 'the trigger', group: 'Handoff' },
  'handoff.words': { kind: 'text', label: 'the matched words', group: 'Handoff' },
  time: { kind: 'hours', label: 'it is', group: 'Time and people' },
  availability: { kind: 'people', label: 'available', group: 'Time and people', names: 'team' },
} as const satisfies Readonly<Record<string, FactDescription>>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** A fact's description, with the optional parts that the table leaves out. */
export const factOf = (name: FactName): FactDescription => FACTS[name];

/** The operators of each kind of fact, the usual one first. */
export const OPERATORS = {
  choice: ['is_any_of', 'is_none_of'],
  text: ['is', 'is_not', 'contains', 'does_not_contain', 'starts_with', 'is_filled', 'is_empty'],
  number: ['at_least', 'less_than'],
  yes_no: ['is_true', 'is_false'],
  hours: ['within', 'outside'],
  people: ['somebody', 'nobody'],
} as const satisfies Readonly<Record<FactKind, readonly string[]>>;

export type Operator = (typeof OPERATORS)[FactKind][number];
export const ALL_OPERATORS = Object.values(OPERATORS).flat() as readonly Operator[];

/** Operators that take no value. */
export const WITHOUT_VALUE: ReadonlySet<Operator> = new Set<Operator>([
  'is_filled',
  'is_empty',
  'is_true',
  'is_false',
]);

/** What a ticket is at one moment: the value of every fact; null where there is none. */
export interface TicketFacts {
  readonly 'ticket.subject': string;
  readonly 'ticket.status': string;
  readonly 'ticket.priority': string;
  readonly 'ticket.category': string | null;
  readonly 'ticket.source': string;
  readonly 'ticket.owner': string | null;
  readonly 'ticket.hasOwner': boolean;
  readonly 'ticket.destination': string | null;
  readonly 'ticket.ageMinutes': number;
  readonly 'contact.name': string | null;
  readonly 'contact.email': string | null;
  readonly 'conversation.channel': string;
  /** `web`, `email` or `custom`: a clause about the channel holds for its type too. */
  readonly 'conversation.channelType'?: string | null;
  readonly 'conversation.language': string | null;
  readonly 'conversation.page': string | null;
  readonly 'conversation.lastMessage': string | null;
  readonly 'conversation.isOpen': boolean;
  readonly 'conversation.answered': boolean;
  readonly 'handoff.reason': string | null;
  readonly 'handoff.trigger': string | null;
  readonly 'handoff.words': string | null;
}

/** The facts, and what only the moment and the people can answer. */
export interface ConditionContext {
  readonly facts: TicketFacts;
  /** Whether the hours hold now; whoever has no hours of their own is always within them. */
  isWithin(hours: HoursReference): boolean;
  /** Whether somebody of the teams could take a conversation now; no teams: anybody. */
  isSomebodyAvailable(teamIds: readonly string[]): boolean;
}

/** Whose hours: the workspace's, a team's. */
export type HoursReference = { readonly of: 'workspace' } | { readonly of: 'team'; readonly teamId: string };
