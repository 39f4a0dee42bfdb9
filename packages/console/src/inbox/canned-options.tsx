import type { RefObject, VNode } from 'preact';
import type { CannedMenu } from './use-canned-menu.js';

export interface CannedOptionsProps {
  readonly id: string;
  readonly menu: CannedMenu;
  readonly textareaRef: RefObject<HTMLTextAreaElement | null>;
}

/** The canned responses that fit what was typed; the keyboard stays in the text. */
export function CannedOptions({ id, menu, textareaRef }: CannedOptionsProps): VNode | null {
  if (menu.options.length === 0) return null;
  return (
    <div class="canned-options" role="listbox" id={id} aria-label="Canned responses">
      {menu.options.map((response, index) => (
        <div
          key={response.id}
          id={`${id}-${index}`}
          class="canned-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.chosen}
          onMouseEnter={() => menu.choose(index)}
          // Before the blur, which would close the menu.
          onMouseDown={(event) => {
            event.preventDefault();
            if (textareaRef.current) menu.pick(response, textareaRef.current);
          }}
        >
          <span class="canned-shortcut">/{response.shortcut}</span>
          <span class="canned-title">{response.title}</span>
          <span class="canned-text">{response.text}</span>
        </div>
      ))}
    </div>
  );
}
