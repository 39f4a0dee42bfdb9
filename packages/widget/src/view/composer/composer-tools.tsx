import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { ClipIcon, SmileIcon } from '../icons/icons.js';
import { useStrings, useView, useWidgetState } from '../view-context.js';
import { ACCEPTED_FILES } from './file-picking.js';

/**
 * Opens the file dialogue; absent where the backend takes no files or the owner wants none. Until that is known its room
 * is kept, so that the text beside it does not move.
 */
export function AttachButton(): JSX.Element | null {
  const { abilities, widget, conversation } = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  const input = useRef<HTMLInputElement>(null);
  const isKnown = conversation !== null;
  if ((isKnown && !abilities.files) || widget?.attachments === false) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        class="file-input"
        multiple
        accept={ACCEPTED_FILES}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          commands.addFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="tool"
        aria-label={strings.attach}
        disabled={!abilities.files}
        onClick={() => input.current?.click()}
      >
        <ClipIcon />
      </button>
    </>
  );
}

/** Shows the emoji, or puts them away. */
export function EmojiButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }): JSX.Element {
  const strings = useStrings();
  return (
    <button type="button" class="tool" aria-label={strings.emoji} aria-expanded={isOpen} onClick={onToggle}>
      <SmileIcon />
    </button>
  );
}
