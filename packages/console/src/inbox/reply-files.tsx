import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../ui/button.js';
import { FileText, Paperclip, X } from '../ui/icons.js';
import { fileSize } from './message-files.js';
import type { ReplyFilesState } from './use-reply-files.js';

const ACCEPTED = 'image/png,image/jpeg,image/gif,image/webp,application/pdf,text/plain,.csv,.md,.log';

/** Opens the file dialogue for a reply. */
export function AttachButton({ files }: { files: ReplyFilesState }): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          files.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <IconButton icon={Paperclip} label="Attach a file" onClick={() => input.current?.click()} />
    </>
  );
}

/** The files that go with the reply. */
export function ReplyFiles({ files }: { files: ReplyFilesState }): VNode | null {
  if (files.items.length === 0) return null;
  return (
    <ul class="reply-files" aria-label="Files of this reply">
      {files.items.map(({ key, name, size, id }) => (
        <li key={key} class="message-file">
          <FileText size={15} aria-hidden="true" />
          <span>{name}</span>
          <span class="muted">{id === null ? 'Uploading…' : fileSize(size)}</span>
          <IconButton icon={X} label={`Remove ${name}`} onClick={() => files.remove(key)} />
        </li>
      ))}
    </ul>
  );
}
