import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.js';
import { Ellipsis } from './icons.js';
import { useDismiss } from './use-dismiss.js';

export interface MenuItem {
  readonly label: string;
  readonly icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly class?: string;
}

/** Which item a key goes to; null for keys that do not move. */
function movedTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function MenuList({ label, items, onClose }: MenuProps & { readonly onClose: () => void }): VNode {
  const list = useRef<HTMLDivElement>(null);
  const focus = (at: number): void => list.current?.querySelectorAll<HTMLElement>('button')[at]?.focus();
  useEffect(() => focus(0), []);
  return (
    <div
      ref={list}
      class="menu-list"
      role="menu"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Tab') onClose();
        const at = [...event.currentTarget.children].indexOf(document.activeElement as Element);
        const next = movedTo(event.key, at, items.length);
        if (next === null) return;
        event.preventDefault();
        focus(next);
      }}
    >
      {items.map(({ label: name, icon: Icon, onChoose }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          <Icon size={18} aria-hidden="true" />
          {name}
        </button>
      ))}
    </div>
  );
}

/** A button behind which is what there is no room for. */
export function Menu({ label, items, class: className = '' }: MenuProps): VNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useDismiss(root, open, () => setOpen(false));
  return (
    <div class={`menu ${className}`} ref={root}>
      <IconButton
        icon={Ellipsis}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen((isOpen) => !isOpen)}
      />
      {open && <MenuList label={label} items={items} onClose={() => setOpen(false)} />}
    </div>
  );
}
