import type { Hours } from '../availability/hours.js';
import type { OutOfOffice } from '../availability/out-of-office.js';
import type { Conversation, HandoffOutcome, HandoffReason } from '../conversation/conversation.js';
import type { Author, Citation } from '../conversation/message.js';
import type { TriggerRecord } from '../handoff/signal.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import type { CustomerAgentDetails } from './customer-agent.js';
import type { HandoffRecord, HandoffStory, VisitedPage } from './handoff-record.js';
import type { TicketPriority } from './priority.js';
import type { SearchHit } from './search.js';

/** What a person may do, each including those before it (design, Console). */
export const ROLES = ['viewer', 'agent', 'manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** True when `role` includes the rights of `needed`. */
export function hasRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export const PRESENCES = ['available', 'away'] as const;
export type Presence = (typeof PRESENCES)[number];

export const CONVERSATION_VIEWS = ['unassigned', 'mine', 'team', 'open', 'closed', 'all'] as const;
export type ConversationView = (typeof CONVERSATION_VIEWS)[number];

/** How every list answers. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it back as `cursor` for the next page; null at the end. */
  readonly nextCursor: string | null;
}

/** A change of when and how much somebody works. */
export interface ScheduleSet {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** null: they are gone. */
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** A user of the console. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
  readonly presence: Presence;
  /** Most live conversations at once. */
  readonly capacity: number;
  /** Live conversations held now. */
  readonly openConversations: number;
  readonly languages: readonly string[];
  /** What they know, as tags. */
  readonly skills: readonly string[];
  /** Own working hours; null: those of their teams, else the workspace's. */
  readonly hours: Hours | null;
  readonly outOfOffice: readonly OutOfOffice[];
  /** Who last changed hours, absences or capacity, and when; null: nobody has. */
  readonly scheduleSet: ScheduleSet | null;
  /** Names its state as far as people change it; given back as `If-Match`, it keeps a change from undoing another. */
  readonly revision: string;
  readonly avatarUrl?: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  /** Business hours; null: the workspace's. */
  readonly hours: Hours | null;
  /** As of a {@link Person}. */
  readonly revision: string;
}

export interface Destination {
  readonly id: string;
  readonly name: string;
  readonly type: 'inbox' | 'help_desk';
  /** Who works it: the members of these teams, and managers; empty: everybody. */
  readonly teamIds: readonly string[];
  /** As of a {@link Person}. */
  readonly revision: string;
}

/** Who is signed in, and where. */
export interface Me {
  readonly person: Person;
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly allowedOrigins: readonly string[];
  };
}

export interface Contact {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
}

/** What was last said in a conversation; notices, which tell of its state, are left out. */
export interface LastMessage {
  /** `system`: a workflow wrote it. */
  readonly author: Author;
  /** The person's id and name, for `human`. */
  readonly authorId?: string;
  readonly authorName?: string;
  /** The beginning of its text, or the names of its files. */
  readonly text: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** One line of a list of conversations. */
export interface ConversationSummary {
  readonly id: string;
  readonly conversation: Conversation;
  readonly contact: Contact;
  readonly channel: string;
  readonly destinationId: string | null;
  /** The ticket that stands for it in its help desk; null: it stands in an inbox, or is with nobody yet. */
  readonly ticketId: string | null;
  /** null: nobody has said anything yet. */
  readonly lastMessage: LastMessage | null;
  /** Why it is, or last was, handed off. */
  readonly handoff: {
    readonly id: string;
    readonly reason: HandoffReason;
    readonly outcome: HandoffOutcome | null;
    readonly trigger: TriggerRecord | null;
  } | null;
  /** Messages of the visitor that no person has read. */
  readonly unread: number;
  /** Its place in the waiting line, before the time of its coming. */
  readonly priority: TicketPriority;
  /** ISO 8601 UTC; set while it waits for a person. */
  readonly waitingSince: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Where a search found its words; only in answers to one. */
  readonly found?: SearchHit | null;
}

/** One conversation in full, its transcript apart (`GET /conversations/{id}/messages`, or `watch`). */
export interface ConversationDetail extends ConversationSummary {
  readonly page: { readonly url: string; readonly title: string | null } | null;
  readonly context: Readonly<Record<string, string>>;
  /** Where the visitor had the chat during it, the earliest first; at most twenty, the latest ones. */
  readonly pages: readonly VisitedPage[];
  /** Newest first. */
  readonly handoffs: readonly HandoffRecord[];
  /** What came before the newest of them; null: there is none. */
  readonly story: HandoffStory | null;
  /** What the visitor said of it at the end; 1 (bad) to 5 (good). */
  readonly rating?: { readonly score: number; readonly comment: string | null } | null;
}

/** The saved settings with their version; the ETag is the version in quotes. */
export interface SettingsVersion {
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
  readonly settings: HandoffSettings;
}

/** The customer agent as the console shows it. */
export interface CustomerAgentState extends CustomerAgentDetails {
  readonly name: string;
  /** Whether a person has paused it for everything. */
  readonly paused: boolean;
  readonly pausedAt: string | null;
  readonly pausedBy: string | null;
}

/** An answer of the customer agent, or its admission that it has none. */
export interface AgentAnswer {
  readonly known: boolean;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface KnowledgeArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly locale: string;
  readonly markdown: string;
  readonly updatedAt: string;
}

/** RFC 9457 problem details. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** As the header `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What the console posts to reply. */
export interface ReplyRequest {
  readonly text: string;
  /** The console's own id for it; sending it again changes nothing. */
  readonly clientId: string;
  /** Ids of files that were uploaded to the conversation before; then the text may be empty. */
  readonly attachments?: readonly string[];
}
