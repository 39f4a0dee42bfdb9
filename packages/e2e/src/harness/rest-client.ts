import type {
  ConversationDetail,
  ConversationSummary,
  ConversationView,
  HandoffRecord,
  HandoffSettings,
  Message,
  Page,
  Person,
  Presence,
  SettingsVersion,
} from '@baton/core';
import { API_KEY } from './baton-server.js';

/** An answer that is no success. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The server's REST API with an admin's key: for setting up, and for looking at the record. */
export class RestClient {
  constructor(readonly url: string) {}

  async request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${API_KEY}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok)
      throw new RefusedRequest(response.status, `${method} ${path} answered ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }

  async settings(): Promise<HandoffSettings> {
    return (await this.request<SettingsVersion>('GET', '/handoff-settings')).settings;
  }

  saveSettings(settings: HandoffSettings): Promise<SettingsVersion> {
    return this.request('PUT', '/handoff-settings', settings);
  }

  async person(email: string): Promise<Person> {
    const { items } = await this.request<Page<Person>>('GET', '/users');
    const person = items.find((item) => item.email === email);
    if (!person) throw new Error(`There is nobody with the address ${email}.`);
    return person;
  }

  async setPresence(email: string, presence: Presence): Promise<void> {
    const { id } = await this.person(email);
    await this.request('PUT', `/users/${id}/presence`, { presence });
  }

  pause(): Promise<unknown> {
    return this.request('POST', '/customer-agent/pause');
  }

  resume(): Promise<unknown> {
    return this.request('POST', '/customer-agent/resume');
  }

  async conversations(view: ConversationView): Promise<readonly ConversationSummary[]> {
    return (await this.request<Page<ConversationSummary>>('GET', `/conversations?view=${view}`)).items;
  }

  conversation(id: string): Promise<ConversationDetail> {
    return this.request('GET', `/conversations/${id}`);
  }

  async messages(conversationId: string): Promise<readonly Message[]> {
    const messages: Message[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = cursor && `?cursor=${encodeURIComponent(cursor)}`;
      const page: Page<Message> = await this.request(
        'GET',
        `/conversations/${conversationId}/messages${query}`,
      );
      messages.push(...page.items);
      cursor = page.nextCursor;
    }
    return messages;
  }

  close(conversationId: string): Promise<unknown> {
    return this.request('POST', `/conversations/${conversationId}/close`);
  }

  /** The newest handoff of a conversation. */
  async handoff(conversationId: string): Promise<HandoffRecord | undefined> {
    return (await this.conversation(conversationId)).handoffs[0];
  }
}
