import type {
  AgentAnswer,
  ConversationDetail,
  ConversationSummary,
  ConversationView,
  CustomerAgentState,
  Destination,
  HandoffSettings,
  KnowledgeArticle,
  Me,
  Message,
  Page,
  Person,
  Presence,
  ReplyRequest,
  SettingsVersion,
  Team,
} from '@baton/core';
import type { Request } from './request.js';

/** What the console may write of an article. */
export type ArticleDraft = Pick<KnowledgeArticle, 'title' | 'locale' | 'markdown'> & {
  readonly url?: string | null;
};

/** Everything that the console asks of the server over HTTP; each rejects with a `BatonError`. */
export interface Api {
  signIn(email: string, password: string): Promise<Me>;
  signOut(): Promise<void>;
  me(): Promise<Me>;
  setPresence(presence: Presence): Promise<void>;
  conversations(view: ConversationView, cursor?: string): Promise<Page<ConversationSummary>>;
  /** How many conversations each view holds. */
  conversationCounts(): Promise<Readonly<Record<ConversationView, number>>>;
  conversation(id: string): Promise<ConversationDetail>;
  /** The log after a `seq`; ask again from its last message while `nextCursor` is set. */
  messages(id: string, afterSeq: number): Promise<Page<Message>>;
  reply(id: string, reply: ReplyRequest): Promise<{ message: Message }>;
  assign(id: string, userId: string): Promise<void>;
  returnToAgent(id: string): Promise<void>;
  close(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
  handoffSettings(): Promise<SettingsVersion>;
  /** @param version The version that the change was made from; `precondition_failed` when it is not the newest. */
  saveHandoffSettings(settings: HandoffSettings, version: number): Promise<SettingsVersion>;
  customerAgent(): Promise<CustomerAgentState>;
  pauseCustomerAgent(): Promise<CustomerAgentState>;
  resumeCustomerAgent(): Promise<CustomerAgentState>;
  ask(text: string): Promise<AgentAnswer>;
  users(): Promise<readonly Person[]>;
  teams(): Promise<readonly Team[]>;
  destinations(): Promise<readonly Destination[]>;
  articles(): Promise<readonly KnowledgeArticle[]>;
  createArticle(draft: ArticleDraft): Promise<KnowledgeArticle>;
  updateArticle(id: string, draft: ArticleDraft): Promise<KnowledgeArticle>;
  deleteArticle(id: string): Promise<void>;
}

/** No list of people, teams or articles is longer than this many pages; a guard against a cursor that never ends. */
const MAX_PAGES = 100;

async function allItems<Item>(request: Request, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const answer: Page<Item> = await request<Page<Item>>('GET', `${path}${query}`);
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) break;
  }
  return items;
}

const at = (id: string): string => `/conversations/${encodeURIComponent(id)}`;
const article = (id: string): string => `/knowledge/articles/${encodeURIComponent(id)}`;

/** The server's REST API as typed calls (contract, REST). */
export function createApi(request: Request): Api {
  return {
    signIn: (email, password) => request('POST', '/session', { body: { email, password } }),
    signOut: () => request('DELETE', '/session'),
    me: () => request('GET', '/me'),
    setPresence: (presence) => request('PUT', '/me/presence', { body: { presence } }),
    conversations: (view, cursor) =>
      request('GET', `/conversations?view=${view}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`),
    conversationCounts: () => request('GET', '/conversations/counts'),
    conversation: (id) => request('GET', at(id)),
    messages: (id, afterSeq) => request('GET', `${at(id)}/messages?after=${afterSeq}`),
    reply: (id, reply) => request('POST', `${at(id)}/messages`, { body: reply }),
    assign: (id, userId) => request('POST', `${at(id)}/assign`, { body: { userId } }),
    returnToAgent: (id) => request('POST', `${at(id)}/return-to-agent`),
    close: (id) => request('POST', `${at(id)}/close`),
    reopen: (id) => request('POST', `${at(id)}/reopen`),
    handoffSettings: () => request('GET', '/handoff-settings'),
    saveHandoffSettings: (settings, version) =>
      request('PUT', '/handoff-settings', { body: settings, headers: { 'if-match': `"${version}"` } }),
    customerAgent: () => request('GET', '/customer-agent'),
    pauseCustomerAgent: () => request('POST', '/customer-agent/pause'),
    resumeCustomerAgent: () => request('POST', '/customer-agent/resume'),
    ask: (text) => request('POST', '/customer-agent/ask', { body: { text } }),
    users: () => allItems(request, '/users'),
    teams: () => allItems(request, '/teams'),
    destinations: () => allItems(request, '/destinations'),
    articles: () => allItems(request, '/knowledge/articles'),
    createArticle: (draft) => request('POST', '/knowledge/articles', { body: draft }),
    updateArticle: (id, draft) => request('PATCH', article(id), { body: draft }),
    deleteArticle: (id) => request('DELETE', article(id)),
  };
}
