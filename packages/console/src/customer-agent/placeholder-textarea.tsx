import type { Placeholder } from '@baton/core';
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldIds } from '../ui/field.js';
import {
  completePlaceholder,
  type OpenPlaceholder,
  offeredPlaceholders,
  openPlaceholder,
  PLACEHOLDER_TEXTS,
} from './placeholder-offers.js';

export interface PlaceholderTextareaProps {
  readonly ids: FieldIds;
  readonly value: string;
  readonly disabled: boolean;
  readonly lang?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onChange: (value: string) => void;
}

interface OffersProps {
  readonly id: string;
  readonly names: readonly Placeholder[];
  readonly active: number;
  readonly onPick: (name: Placeholder) => void;
}

function Offers({ id, names, active, onPick }: OffersProps): VNode {
  return (
    <div class="placeholder-offers" role="listbox" id={id} aria-label="Placeholders">
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          class="placeholder-offer"
          // The text box keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(name);
          }}
        >
          <code>{`{${name}}`}</code>
          <span>{PLACEHOLDER_TEXTS[name]}</span>
        </div>
      ))}
    </div>
  );
}

/** A text box that offers the placeholders from the first brace on; arrows choose, Enter or Tab takes, Esc closes. */
export function PlaceholderTextarea({
  ids,
  value,
  disabled,
  lang,
  placeholder,
  onChange,
}: PlaceholderTextareaProps): VNode {
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [open, setOpen] = useState<OpenPlaceholder | null>(null);
  const [active, setActive] = useState(0);
  const names = open ? offeredPlaceholders(open.typed) : [];
  const isOpen = names.length > 0 && !disabled;

  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const look = (): void => {
    const element = area.current;
    setOpen(element ? openPlaceholder(element.value, element.selectionStart) : null);
    setActive(0);
  };
  const pick = (name: Placeholder): void => {
    if (!open) return;
    const done = completePlaceholder(value, open, name);
    caret.current = done.caret;
    setOpen(null);
    onChange(done.text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const name = names[active];
    if (!isOpen || !name || event.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: names.length - 1 };
    const move = moves[event.key];
    if (move !== undefined) setActive((active + move) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(name);
    else if (event.key === 'Escape') setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="placeholder-box">
      <textarea
        {...ids}
        ref={area}
        class="textarea"
        rows={3}
        lang={lang}
        dir="auto"
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onClick={look}
        onBlur={() => setOpen(null)}
      />
      <p class="visually-hidden" role="status">
        {isOpen ? `${names.length} placeholders. Arrows choose, Enter takes.` : ''}
      </p>
      {isOpen && <Offers id={listId} names={names} active={active} onPick={pick} />}
    </div>
  );
}
