import { MAX_MESSAGE_LENGTH } from '@baton/core';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/strings.js';
import { SendIcon } from '../icons/icons.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { ComposerFooter } from './composer-footer.js';

/** The other side sees "typing" until nothing was typed for so long. */
const TYPING_PAUSE_MS = 3_000;
const MAX_HEIGHT_PX = 140;

/** Tells the other side that the visitor is typing: once when they begin, once when they stop. */
function useTyping(): (isTyping: boolean) => void {
  const { commands, environment } = useView();
  const cancel = useRef<(() => void) | null>(null);
  const tell = (isTyping: boolean) => {
    if (isTyping !== (cancel.current !== null)) commands.typing(isTyping);
    cancel.current?.();
    cancel.current = isTyping ? environment.after(TYPING_PAUSE_MS, () => tell(false)) : null;
  };
  useEffect(() => () => cancel.current?.(), []);
  return tell;
}

/** Where the visitor writes. Enter sends, Shift+Enter begins a line; a key that picks a character does neither. */
export function Composer(): JSX.Element {
  const { draft, conversation } = useWidgetState();
  const { strings } = useAppearance();
  const { commands } = useView();
  const field = useRef<HTMLTextAreaElement>(null);
  const tellTyping = useTyping();
  const isTooLong = draft.length > MAX_MESSAGE_LENGTH;
  const isSendable = draft.trim() !== '' && !isTooLong;
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, MAX_HEIGHT_PX)}px`;
  }, [draft]);
  const send = () => {
    if (!isSendable) return;
    commands.send(draft);
    commands.setDraft('');
    tellTyping(false);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: Safari ends a composition before the key that ended it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
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
      <div class="field">
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
          onKeyDown={onKeyDown}
        />
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
