import type {
  AgentAnswer,
  Attachment,
  AuditEntry,
  Channel,
  ConversationDetail,
  ConversationSummary,
  ConversationView,
  CustomerAgentState,
  HandoffReport,
  HandoffSettings,
  KnowledgeArticle,
  Me,
  Message,
  Page,
  Presence,
  ReplyRequest,
  SettingsVersion,
  TicketPriority,
  TrialRequest,
  TrialResult,
  WidgetSettings,
  WorkflowSummary,
} from '@baton/core';
import { allItems } from './all-items.js';
import { createOutreachApi, type OutreachApi } from './outreach-api.js';
import { createPeopleApi, type PeopleApi } from './people-api.js';
import { ifMatch, type Request } from './request.js';
import { createTicketApi, type TicketApi } from './ticket-api.js';

/** What the console may write of an article. */
export type ArticleDraft = Pick<KnowledgeArticle, 'title' | 'locale' | 'markdown'> & {
  readonly url?: string | null;
};

/** Which conversations of the inbox, and from where on. */
export interface ListedConversations {
  readonly view: ConversationView;
  /** null: of all inboxes. */
  readonly inboxId: string | null;
  readonly cursor?: string;
}

/** What to find in the inbox, and from where on. */
export type SearchedConversations = Omit<ListedConversations, 'view'> & { readonly q: string };

/** Everything that the console asks of the server over HTTP; each rejects with a `BatonError`. */
export interface Api extends OutreachApi, PeopleApi, TicketApi {
  signIn(email: string, password: string): Promise<Me>;
  signOut(): Promise<void>;
  me(): Promise<Me>;
  setPresence(presence: Presence): Promise<void>;
  /** Those of the inboxes; what a help desk has a ticket for stands there. */
  conversations(about: ListedConversations): Promise<Page<ConversationSummary>>;
  /** Those of the inbox, open or closed, that have every word of `q`. */
  searchConversations(about: SearchedConversations): Promise<Page<ConversationSummary>>;
  /** How many conversations each view holds. */
  conversationCounts(inboxId: string | null): Promise<Readonly<Record<ConversationView, number>>>;
  conversation(id: string): Promise<ConversationDetail>;
  /** The log after a `seq`; ask again from its last message while `nextCursor` is set. */
  messages(id: string, afterSeq: number): Promise<Page<Message>>;
  reply(id: string, reply: ReplyRequest): Promise<{ message: Message }>;
  assign(id: string, userId: string): Promise<void>;
  setPriority(id: string, priority: TicketPriority): Promise<void>;
  returnToAgent(id: string): Promise<void>;
  close(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
  handoffSettings(): Promise<SettingsVersion>;
  /** @param version The version that the change was made from; `precondition_failed` when it is not the newest. */
  saveHandoffSettings(settings: HandoffSettings, version: number): Promise<SettingsVersion>;
  /** One page of the saved settings, the newest first. */
  handoffSettingsVersions(cursor?: string): Promise<Page<SettingsVersion>>;
  restoreHandoffSettings(version: number): Promise<SettingsVersion>;
  simulateHandoff(trial: TrialRequest): Promise<TrialResult>;
  channels(): Promise<readonly Channel[]>;
  workflows(): Promise<readonly WorkflowSummary[]>;
  customerAgent(): Promise<CustomerAgentState>;
  pauseCustomerAgent(): Promise<CustomerAgentState>;
  resumeCustomerAgent(): Promise<CustomerAgentState>;
  ask(text: string): Promise<AgentAnswer>;
  /** How the widget looks and what it asks. */
  widgetSettings(): Promise<WidgetSettings>;
  saveWidgetSettings(settings: WidgetSettings): Promise<WidgetSettings>;
  /** Takes a file for a reply to a conversation. */
  uploadFile(conversationId: string, file: File): Promise<Attachment>;
  /** @param query As `GET /reports/handoffs` takes it. */
  handoffReport(query: string): Promise<HandoffReport>;
  /** @param needed Whether the handoff was needed; null takes the mark back. */
  judgeHandoff(id: string, needed: boolean | null): Promise<void>;
  /** Erases a contact and all their conversations, for good. */
  eraseContact(id: string): Promise<void>;
  auditLog(about: { action: string; cursor: string | undefined }): Promise<Page<AuditEntry>>;
  /** Whether visitors can be identified by a signed token. */
  identity(): Promise<{ readonly configured: boolean; readonly createdAt: string | null }>;
  /** A new identity secret, told this once; the one before counts no more. */
  renewIdentitySecret(): Promise<{ readonly secret: string; readonly createdAt: string }>;
  articles(): Promise<readonly KnowledgeArticle[]>;
  createArticle(draft: ArticleDraft): Promise<KnowledgeArticle>;
  updateArticle(id: string, draft: ArticleDraft): Promise<KnowledgeArticle>;
  deleteArticle(id: string): Promise<void>;
}

/** What the inbox asks for, as the query of a list. */
function inboxQuery({ inboxId, ...rest }: Partial<ListedConversations & SearchedConversations>): string {
  const query = { place: 'inbox', destination: inboxId, ...rest };
  return new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
}

const at = (id: string): string => `/conversations/${encodeURIComponent(id)}`;
const article = (id: string): string => `/knowledge/articles/${encodeURIComponent(id)}`;

/** The server's REST API as typed calls (contract, REST). */
export function createApi(request: Request): Api {
  return {
    ...createOutreachApi(request),
    ...createPeopleApi(request),
    signIn: (email, password) => request('POST', '/session', { body: { email, password } }),
    signOut: () => request('DELETE', '/session'),
    me: () => request('GET', '/me'),
    setPresence: (presence) => request('PUT', '/me/presence', { body: { presence } }),
    conversations: (about) => request('GET', `/conversations?${inboxQuery(about)}`),
    searchConversations: (about) => request('GET', `/conversations?${inboxQuery(about)}`),
    conversationCounts: (inboxId) => request('GET', `/conversations/counts?${inboxQuery({ inboxId })}`),
    conversation: (id) => request('GET', at(id)),
    messages: (id, afterSeq) => request('GET', `${at(id)}/messages?after=${afterSeq}`),
    reply: (id, reply) => request('POST', `${at(id)}/messages`, { body: reply }),
    assign: (id, userId) => request('POST', `${at(id)}/assign`, { body: { userId } }),
    setPriority: (id, priority) => request('PUT', `${at(id)}/priority`, { body: { priority } }),
    returnToAgent: (id) => request('POST', `${at(id)}/return-to-agent`),
    close: (id) => request('POST', `${at(id)}/close`),
    reopen: (id) => request('POST', `${at(id)}/reopen`),
    ...createTicketApi(request),
    handoffSettings: () => request('GET', '/handoff-settings'),
    saveHandoffSettings: (settings, version) =>
      request('PUT', '/handoff-settings', { body: settings, ...ifMatch(String(version)) }),
    handoffSettingsVersions: (cursor) =>
      request('GET', `/handoff-settings/versions${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`),
    restoreHandoffSettings: (version) => request('POST', `/handoff-settings/versions/${version}/restore`),
    // A language model may take its time to answer.
    simulateHandoff: (trial) =>
      request('POST', '/handoff-settings/simulate', { body: trial, signal: AbortSignal.timeout(40_000) }),
    channels: () => allItems(request, '/channels'),
    workflows: () => allItems(request, '/workflows'),
    customerAgent: () => request('GET', '/customer-agent'),
    pauseCustomerAgent: () => request('POST', '/customer-agent/pause'),
    resumeCustomerAgent: () => request('POST', '/customer-agent/resume'),
    ask: (text) => request('POST', '/customer-agent/ask', { body: { text } }),
    widgetSettings: () => request('GET', '/widget-settings'),
    saveWidgetSettings: (settings) => request('PUT', '/widget-settings', { body: settings }),
    uploadFile: (id, file) =>
      request('POST', `${at(id)}/attachments?name=${encodeURIComponent(file.name)}`, {
        content: file,
        signal: AbortSignal.timeout(120_000),
      }),
    handoffReport: (query) => request('GET', `/reports/handoffs?${query}`),
    judgeHandoff: (id, needed) =>
      request('PUT', `/handoffs/${encodeURIComponent(id)}/needed`, { body: { needed } }),
    eraseContact: (id) => request('DELETE', `/contacts/${encodeURIComponent(id)}`),
    auditLog: ({ action, cursor }) => {
      const query = new URLSearchParams({ ...(action && { action }), ...(cursor && { cursor }) });
      return request('GET', `/audit-log?${query}`);
    },
    identity: () => request('GET', '/workspace/identity'),
    renewIdentitySecret: () => request('POST', '/workspace/identity/secret'),
    articles: () => allItems(request, '/knowledge/articles'),
    createArticle: (draft) => request('POST', '/knowledge/articles', { body: draft }),
    updateArticle: (id, draft) => request('PATCH', article(id), { body: draft }),
    deleteArticle: (id) => request('DELETE', article(id)),
  };
}
