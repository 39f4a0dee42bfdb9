import type { StoredConversation } from './stored-conversation.js';

/** Bounds the memory for remembered conversations; about 1 KB each. */
const MAX_REMEMBERED = 5_000;

/** The last states known on this node, those that were touched last; each may be stale, which a commit finds out. */
export class RememberedConversations {
  readonly #byId = new Map<string, StoredConversation>();

  get(id: string): StoredConversation | undefined {
    return this.#byId.get(id);
  }

  remember(stored: StoredConversation): StoredConversation {
    this.#byId.delete(stored.id);
    this.#byId.set(stored.id, stored);
    const oldest = this.#byId.keys().next();
    if (this.#byId.size > MAX_REMEMBERED && !oldest.done) this.#byId.delete(oldest.value);
    return stored;
  }

  forget(id: string): void {
    this.#byId.delete(id);
  }
}
