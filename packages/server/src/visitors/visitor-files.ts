import { BatonError, type UploadTicket } from '@baton/core';
import type { AttachmentTokens } from '../attachments/attachment-tokens.js';
import { type Attachments, visitorOrigin } from '../attachments/attachments.js';
import { FILES_PATH } from '../attachments/serve-files.js';
import type { VisitorConversations } from './visitor-conversations.js';
import type { Visitor } from './visitor-sessions.js';

/** What a visitor can do with files; each call checks that the conversation is theirs. */
export class VisitorFiles {
  readonly #conversations: VisitorConversations;
  readonly #attachments: Attachments;
  readonly #tokens: AttachmentTokens;

  constructor(parts: {
    conversations: VisitorConversations;
    attachments: Attachments;
    tokens: AttachmentTokens;
  }) {
    this.#conversations = parts.conversations;
    this.#attachments = parts.attachments;
    this.#tokens = parts.tokens;
  }

  /** Leave to send one file. */
  async announce(
    visitor: Visitor,
    { conversationId, ...file }: { conversationId: string; name: string; type: string; size: number },
  ): Promise<UploadTicket> {
    await this.#conversations.authorise(visitor, conversationId);
    const id = await this.#attachments.announce(visitorOrigin(visitor, conversationId), file);
    return { id, path: `${FILES_PATH}/${id}`, token: await this.#tokens.issue('write', id) };
  }

  /** An address for a file's content, good for some minutes. */
  async address(
    visitor: Visitor,
    { conversationId, attachmentId }: { conversationId: string; attachmentId: string },
  ): Promise<{ path: string }> {
    await this.#conversations.authorise(visitor, conversationId);
    const place = await this.#attachments.placeOf(attachmentId);
    if (place?.conversationId !== conversationId) throw new BatonError('not_found', 'There is no such file.');
    const token = await this.#tokens.issue('read', attachmentId);
    return { path: `${FILES_PATH}/${attachmentId}?token=${token}` };
  }
}
