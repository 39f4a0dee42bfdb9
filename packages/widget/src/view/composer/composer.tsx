import { MAX_MESSAGE_LENGTH } from '@baton/core';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/strings.js';
import { SendIcon } from '../icons/icons.js';
import { useExtras } from '../use-extras.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { ComposerFooter } from './composer-footer.js';
import { AttachButton, EmojiButton } from './composer-tools.js';
import { filesOf } from './file-picking.js';
import { useTyping } from './use-typing.js';

const MAX_HEIGHT_PX = 140;

/** Puts a text where the cursor is and returns the whole. */
function insertAtCursor(area: HTMLTextAreaElement | null, draft: string, text: string): string {
  const start = area?.selectionStart ?? draft.length;
  const end = area?.selectionEnd ?? start;
  return draft.slice(0, start) + text + draft.slice(end);
}

/** As high as the text, up to a limit. */
function useFittingHeight(field: RefObject<HTMLTextAreaElement | null>, draft: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    // Without a text the style sheet's height is right, and asking for it would lay out the whole panel at once.
    if (area && !draft) area.style.height = '';
    if (!area || !draft) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, MAX_HEIGHT_PX)}px`;
  }, [draft]);
}

/** Whether the draft can go: a text or files, and no file that is still on its way. */
function useSendable(): { isTooLong: boolean; isSendable: boolean } {
  const { draft, files } = useWidgetState();
  const isTooLong = draft.length > MAX_MESSAGE_LENGTH;
  const isComplete = files.every(({ state }) => state === 'ready');
  const hasContent = draft.trim() !== '' || files.length > 0;
  return { isTooLong, isSendable: hasContent && isComplete && !isTooLong };
}

/** Where the visitor writes. Enter sends, Shift+Enter begins a line; a key that picks a character does neither. */
export function Composer(): JSX.Element {
  const { draft, conversation, files, fileFault, abilities } = useWidgetState();
  const { strings } = useAppearance();
  const { commands } = useView();
  const field = useRef<HTMLTextAreaElement>(null);
  const tellTyping = useTyping();
  const [showsEmoji, setShowsEmoji] = useState(false);
  const extras = useExtras(showsEmoji || files.length > 0 || fileFault !== null);
  const { isTooLong, isSendable } = useSendable();
  useFittingHeight(field, draft);
  const send = () => {
    if (!isSendable) return;
    commands.send(draft);
    commands.setDraft('');
    setShowsEmoji(false);
    tellTyping(false);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: Safari ends a composition before the key that ended it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const closeEmoji = () => {
    setShowsEmoji(false);
    field.current?.focus();
  };
  const isClosed = conversation?.status === 'closed';
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {extras && <extras.FileTray />}
      {extras && showsEmoji && (
        <extras.EmojiPicker
          onPick={(emoji) => {
            commands.setDraft(insertAtCursor(field.current, draft, emoji));
            closeEmoji();
          }}
          onClose={closeEmoji}
        />
      )}
      <div class="field">
        <AttachButton />
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          aria-label={strings.messageLabel}
          aria-invalid={isTooLong}
          placeholder={isClosed ? strings.closedPlaceholder : strings.messagePlaceholder}
          value={draft}
          enterkeyhint="send"
          autocomplete="off"
          onInput={(event) => {
            commands.setDraft(event.currentTarget.value);
            tellTyping(event.currentTarget.value.trim() !== '');
          }}
          onPaste={(event) => {
            const pasted = filesOf(event.clipboardData);
            if (pasted.length === 0 || !abilities.files) return;
            event.preventDefault();
            commands.addFiles(pasted);
          }}
          onKeyDown={onKeyDown}
        />
        <EmojiButton isOpen={showsEmoji} onToggle={() => setShowsEmoji(!showsEmoji)} />
        <button type="submit" class="send" aria-label={strings.send} disabled={!isSendable}>
          <SendIcon />
        </button>
      </div>
      {isTooLong && (
        <p class="field-error" role="alert">
          {fill(strings.tooLong, { max: MAX_MESSAGE_LENGTH })}
        </p>
      )}
      <ComposerFooter />
    </form>
  );
}
