import { MAX_MESSAGE_LENGTH, type Note, type ReplyRequest } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { newId } from '../api/new-id.js';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { Lock } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { useTypingSignal } from './use-typing-signal.js';
import { useGrowing } from './writer.js';

export interface NoteWriterProps {
  /** What the draft is kept under: the conversation's or the ticket's id. */
  readonly aboutId: string;
  /** Others are told that a note is being written. */
  readonly conversationId: string | null;
  readonly textareaRef: RefObject<HTMLTextAreaElement | null>;
  readonly add: (note: ReplyRequest) => Promise<Note>;
  readonly onAdded: (note: Note) => void;
}

/** Where a person writes a private note; what they wrote stays until it is stored. */
export function NoteWriter(props: NoteWriterProps): VNode {
  const { aboutId, conversationId, textareaRef, add, onAdded } = props;
  const { outbox, toasts } = useServices();
  const key = `note:${aboutId}`;
  const draft = useStore(outbox.store, (state) => state.drafts[key] ?? '');
  const typing = useTypingSignal(conversationId, true);
  const [busy, setBusy] = useState(false);
  // The same text sent again after a failure is the same note.
  const clientId = useRef(newId());
  useGrowing(textareaRef, draft);
  const save = async (): Promise<void> => {
    const text = draft.trim();
    if (text === '' || busy) return;
    setBusy(true);
    typing.stop();
    try {
      onAdded(await add({ text, clientId: clientId.current }));
      clientId.current = newId();
      outbox.setDraft(key, '');
    } catch (fault) {
      toasts.show({ text: `The note was not saved. ${toBatonError(fault).message}`, tone: 'danger' });
    } finally {
      setBusy(false);
      textareaRef.current?.focus();
    }
  };
  return (
    <form
      class="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={textareaRef}
        rows={1}
        value={draft}
        maxLength={MAX_MESSAGE_LENGTH}
        aria-label="Private note"
        placeholder="Write a note that only your team sees"
        onInput={(event) => {
          outbox.setDraft(key, event.currentTarget.value);
          clientId.current = newId();
          typing.typed(event.currentTarget.value);
        }}
        onBlur={typing.stop}
        onKeyDown={(event) => {
          if (event.key === 'Escape') textareaRef.current?.blur();
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <div class="composer-foot">
        <span class="composer-hint">
          <Lock size={12} aria-hidden="true" />
          <span>The visitor never sees it</span>
        </span>
        <Button type="submit" icon={Lock} busy={busy} disabled={draft.trim() === ''}>
          Add note
        </Button>
      </div>
    </form>
  );
}
