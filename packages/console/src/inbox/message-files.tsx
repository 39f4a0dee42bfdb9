import type { Attachment, Message } from '@baton/core';
import type { VNode } from 'preact';
import { FileText } from '../ui/icons.js';

/** Where the console reads a file; the session's cookie authorises it. */
const addressOf = ({ id }: Attachment): string => `/api/v1/attachments/${encodeURIComponent(id)}`;

/** A size as people read it. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The files of a message: pictures are shown, everything is saved and nothing opened. */
export function MessageFiles({ message }: { message: Message }): VNode | null {
  if (!message.attachments || message.attachments.length === 0) return null;
  return (
    <div class="message-files">
      {message.attachments.map((file) => (
        <a
          key={file.id}
          class={file.type.startsWith('image/') ? '' : 'message-file'}
          href={addressOf(file)}
          download
        >
          {file.type.startsWith('image/') ? (
            <img src={addressOf(file)} alt={file.name} loading="lazy" />
          ) : (
            <>
              <FileText size={15} aria-hidden="true" />
              <span>{file.name}</span> <span class="muted">{fileSize(file.size)}</span>
            </>
          )}
        </a>
      ))}
    </div>
  );
}

/** What the visitor thought of an answer. */
export function AnswerJudged({ message }: { message: Message }): VNode | null {
  if (message.helpful === undefined) return null;
  return (
    <p class="message-judged">{message.helpful ? '👍 Visitor: good answer' : '👎 Visitor: bad answer'}</p>
  );
}
