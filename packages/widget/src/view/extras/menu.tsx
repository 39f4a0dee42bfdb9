import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from '../icons/later-icons.js';
import { useView, useWidgetState } from '../view-context.js';
import { menuItems } from './menu-items.js';
import { useAllStrings } from './use-all-strings.js';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The conversation's own menu; absent while there is nothing to do. */
export function Menu(): JSX.Element | null {
  const strings = useAllStrings();
  const view = useView();
  const { environment } = view;
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const items = menuItems(useWidgetState(), view, strings);
  const buttons = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const shut = () => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>('.icon-button')?.focus();
  };
  // At once: the next key may be pressed before the menu is painted.
  useLayoutEffect(() => {
    if (isOpen) buttons()[0]?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (frame.current && !event.composedPath().includes(frame.current)) setOpen(false);
    };
    return environment.listen(environment.document, 'pointerdown', leave);
  }, [isOpen]);
  if (items.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      shut();
    } else if (event.key === 'Tab') setOpen(false);
    else if (step && isOpen) {
      event.preventDefault();
      const list = buttons();
      const root = frame.current?.getRootNode() as ShadowRoot;
      const place = list.indexOf(root.activeElement as HTMLElement);
      list[(place + step + list.length) % list.length]?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu's buttons within
    <div class="menu-frame" ref={frame} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="icon-button"
        aria-label={strings.moreOptions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div class="menu" role="menu">
          {items.map(({ label, icon, run }) => (
            <button
              type="button"
              role="menuitem"
              key={label}
              onClick={() => {
                shut();
                run();
              }}
            >
              {icon} {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
