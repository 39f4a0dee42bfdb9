import { type Attachment, BatonError, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@baton/core';
import type { Platform } from '../platform.js';
import { safeFileName } from './file-name.js';
import { sniffType } from './sniff-type.js';

/** Whose conversation a file belongs to, and who sends it. */
export interface AttachmentOrigin {
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly visitorId: string;
  /** null: the visitor. */
  readonly userId: string | null;
}

/** The origin of a file that a visitor sends. */
export function visitorOrigin(
  visitor: { readonly id: string; readonly workspaceId: string },
  conversationId: string,
): AttachmentOrigin {
  return { workspaceId: visitor.workspaceId, conversationId, visitorId: visitor.id, userId: null };
}

/** A file with its content. */
export interface StoredFile extends Attachment {
  readonly content: Buffer;
}

/** Of one conversation, in bytes: twenty of the largest files (product choice). */
const MAX_CONVERSATION_BYTES = 20 * MAX_ATTACHMENT_BYTES;
/** Files that were announced or sent and that no message has taken; more is no person at work (product choice). */
const MAX_UNUSED = 20;
const UNUSED_FOR_MS = 86_400_000;

const refused = (code: string, message: string): BatonError =>
  new BatonError('invalid', message, { issues: [{ path: 'file', code, message }] });

function toAttachment({ id, name, type, size }: Attachment): Attachment {
  return { id, name, type, size };
}

/** The files of conversations. Who may do what is decided by the callers, who know the conversation. */
export class Attachments {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Takes note of a file that will come. @throws BatonError `too_large`, `rate_limited`. */
  async announce(
    origin: AttachmentOrigin,
    file: { name: string; type: string; size: number },
  ): Promise<string> {
    const { db, newId } = this.#platform;
    if (file.size > MAX_ATTACHMENT_BYTES) throw new BatonError('too_large');
    await this.#dropUnused();
    await this.#checkRoom(origin.conversationId, file.size);
    const id = newId();
    await db
      .insertInto('attachments')
      .values({
        id,
        workspace_id: origin.workspaceId,
        conversation_id: origin.conversationId,
        visitor_id: origin.visitorId,
        user_id: origin.userId,
        ...file,
      })
      .execute();
    return id;
  }

  /**
   * Keeps the content of an announced file, once. What it is, is read from the content.
   * @throws BatonError `not_found`, `too_large`, `invalid` for a kind of file that is not accepted.
   */
  async receive(id: string, content: Buffer): Promise<Attachment> {
    if (content.length > MAX_ATTACHMENT_BYTES) throw new BatonError('too_large');
    const type = sniffType(content);
    if (!type) throw refused('wrong_type', 'Send an image, a PDF or a text file.');
    const { db } = this.#platform;
    const announced = await db
      .selectFrom('attachments')
      .select(['name'])
      .where('id', '=', id)
      .where('content', 'is', null)
      .executeTakeFirst();
    if (!announced) throw new BatonError('not_found');
    const name = safeFileName(announced.name, type);
    const kept = await db
      .updateTable('attachments')
      .set({ content, name, type, size: content.length })
      .where('id', '=', id)
      .where('content', 'is', null)
      .returning(['id', 'name', 'type', 'size'])
      .executeTakeFirst();
    if (!kept) throw new BatonError('not_found');
    return toAttachment(kept);
  }

  /**
   * The files that a message takes, by id: complete, of this conversation, and sent by the same side. May be repeated.
   * @throws BatonError `invalid` when one is not there.
   */
  async use(origin: AttachmentOrigin, ids: readonly string[]): Promise<readonly Attachment[]> {
    if (ids.length === 0) return [];
    if (ids.length > MAX_ATTACHMENTS)
      throw refused('too_many', `A message takes at most ${MAX_ATTACHMENTS} files.`);
    const rows = await this.#platform.db
      .updateTable('attachments')
      .set({ used_at: new Date(this.#platform.now()) })
      .where('id', 'in', ids)
      .where('conversation_id', '=', origin.conversationId)
      .where('workspace_id', '=', origin.workspaceId)
      .where('user_id', 'is not distinct from', origin.userId)
      .where('content', 'is not', null)
      .returning(['id', 'name', 'type', 'size'])
      .execute();
    return ids.map((id) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (!row) throw refused('unknown_file', 'A file is missing. Attach it again.');
      return toAttachment(row);
    });
  }

  /** The conversation of a file, and the workspace; null when there is no such file. */
  async placeOf(id: string): Promise<{ workspaceId: string; conversationId: string } | null> {
    const row = await this.#platform.db
      .selectFrom('attachments')
      .select(['workspace_id', 'conversation_id'])
      .where('id', '=', id)
      .where('content', 'is not', null)
      .executeTakeFirst();
    return row ? { workspaceId: row.workspace_id, conversationId: row.conversation_id } : null;
  }

  /** A file with its content. @throws BatonError `not_found`. */
  async read(id: string): Promise<StoredFile> {
    const row = await this.#platform.db
      .selectFrom('attachments')
      .select(['id', 'name', 'type', 'size', 'content'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row?.content) throw new BatonError('not_found', 'There is no such file.');
    return { ...toAttachment(row), content: row.content };
  }

  async #checkRoom(conversationId: string, size: number): Promise<void> {
    const { bytes, unused } = await this.#platform.db
      .selectFrom('attachments')
      .select(({ fn }) => [
        fn.sum<string | null>('size').as('bytes'),
        fn.count<string>('id').filterWhere('used_at', 'is', null).as('unused'),
      ])
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow();
    if (Number(bytes) + size > MAX_CONVERSATION_BYTES || Number(unused) >= MAX_UNUSED)
      throw new BatonError('rate_limited', 'This conversation has too many files.');
  }

  async #dropUnused(): Promise<void> {
    const { db, now } = this.#platform;
    await db
      .deleteFrom('attachments')
      .where('used_at', 'is', null)
      .where('created_at', '<', new Date(now() - UNUSED_FOR_MS))
      .execute();
  }
}
