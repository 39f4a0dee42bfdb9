import type { Attachment, Author, Citation, Message, Notice } from '@baton/core';
import type { WidgetState } from './widget-state.js';

/** How far one of the visitor's own messages has come; null for everybody else's. */
export type DeliveryState = 'pending' | 'sent' | 'read' | 'failed';

/** One line of the conversation, stored or still on its way. */
export interface TimelineItem {
  /** Stays the same when a message on its way is stored. */
  readonly key: string;
  readonly id: string;
  /** null while it is on its way. */
  readonly seq: number | null;
  readonly author: Author;
  readonly authorId?: string;
  readonly authorName?: string;
  readonly text: string;
  readonly at: string;
  readonly state: DeliveryState | null;
  readonly rejected: boolean;
  readonly citations: readonly Citation[];
  readonly attachments: readonly Attachment[];
  readonly helpful?: boolean;
  readonly notice?: Notice;
}

const NONE: readonly never[] = [];

const itemOf = new WeakMap<Message, { readonly peerReadSeq: number; readonly item: TimelineItem }>();

/** Items are kept per message, so that a list of thousands is not drawn again for one more. */
function storedItem(message: Message, peerReadSeq: number): TimelineItem {
  const cached = itemOf.get(message);
  const isRead = message.seq <= peerReadSeq;
  if (cached && (message.author !== 'visitor' || message.seq <= cached.peerReadSeq === isRead))
    return cached.item;
  const item: TimelineItem = {
    key: message.clientId ?? message.id,
    id: message.id,
    seq: message.seq,
    author: message.author,
    authorId: message.authorId,
    authorName: message.authorName,
    text: message.text,
    at: message.at,
    state: message.author === 'visitor' ? (isRead ? 'read' : 'sent') : null,
    rejected: false,
    citations: message.citations ?? NONE,
    attachments: message.attachments ?? NONE,
    helpful: message.helpful,
    notice: message.notice,
  };
  itemOf.set(message, { peerReadSeq, item });
  return item;
}

/** The conversation from top to bottom: stored messages by `seq`, then the visitor's own that are on their way. */
export function timeline(
  state: Pick<WidgetState, 'conversation' | 'messages' | 'outgoing' | 'peerReadSeq'>,
): readonly TimelineItem[] {
  const stored = state.messages.map((message) => storedItem(message, state.peerReadSeq));
  if (state.outgoing.length === 0) return stored;
  const known = new Set(state.messages.map((message) => message.clientId));
  const here = state.conversation?.id;
  const waiting = state.outgoing.filter(
    ({ clientId, conversationId }) =>
      !known.has(clientId) && (!conversationId || !here || conversationId === here),
  );
  return [
    ...stored,
    ...waiting.map((message) => ({
      key: message.clientId,
      id: message.clientId,
      seq: null,
      author: 'visitor' as const,
      text: message.text,
      at: message.at,
      state: message.state,
      rejected: message.rejected !== undefined,
      citations: NONE,
      attachments: message.attachments ?? NONE,
    })),
  ];
}
