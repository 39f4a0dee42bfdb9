import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { CircleAlert, Clock } from '../ui/icons.js';
import { Markdown } from '../ui/markdown.js';
import type { PendingReply } from './outbox.js';

/** A reply on its way, or one that could not be sent. */
export function PendingBubble({
  reply,
  conversationId,
}: {
  reply: PendingReply;
  conversationId: string;
}): VNode {
  const { outbox } = useServices();
  const failed = reply.state === 'failed';
  return (
    <article
      class={`message message-human message-pending ${failed ? 'message-failed' : ''}`}
      aria-label={failed ? 'Not sent' : 'Sending'}
    >
      <span class="message-picture" />
      <div class="message-content">
        <div class="bubble">
          <Markdown text={reply.text} />
        </div>
        {failed ? (
          <p class="message-fault" role="alert">
            <CircleAlert size={13} aria-hidden="true" />
            <span>Not sent. {reply.error?.message}</span>
            <button
              type="button"
              class="text-button"
              onClick={() => outbox.retry(conversationId, reply.clientId)}
            >
              Try again
            </button>
            <button
              type="button"
              class="text-button"
              onClick={() => outbox.discard(conversationId, reply.clientId)}
            >
              Discard
            </button>
          </p>
        ) : (
          <p class="message-sending">
            <Clock size={12} aria-hidden="true" /> Sending
          </p>
        )}
      </div>
    </article>
  );
}
