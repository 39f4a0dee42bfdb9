import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Avatar } from '../ui/avatar.js';
import { FieldError } from '../ui/field.js';
import { Users } from '../ui/icons.js';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly avatar?: string;
  /** Set for people, who have a face; teams do not. */
  readonly presence?: 'available' | 'away';
}

export interface ChoiceListProps {
  readonly legend: string;
  readonly items: readonly Choice[];
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly error: string | null;
  readonly empty: string;
  readonly onChange: (chosen: string[]) => void;
}

const SEARCH_FROM = 8;

/** A list of which any number can be chosen; longer ones can be searched. */
export function ChoiceList({
  legend,
  items,
  chosen,
  disabled,
  error,
  empty,
  onChange,
}: ChoiceListProps): VNode {
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = items.filter((item) => `${item.name} ${item.detail}`.toLowerCase().includes(wanted));
  // No items may mean that they are still on their way; with an error it is known that something is gone.
  const isKnown = items.length > 0 || error !== null;
  const gone = chosen.filter((choice) => isKnown && !items.some((item) => item.id === choice));
  const toggle = (choice: string, isChosen: boolean): void =>
    onChange(isChosen ? [...chosen, choice] : chosen.filter((other) => other !== choice));
  return (
    <fieldset class="choice-list" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {legend}
        {chosen.length > 0 && <span class="count">{chosen.length}</span>}
      </legend>
      {items.length > SEARCH_FROM && (
        <input
          type="search"
          class="input"
          placeholder={`Find ${legend.toLowerCase()}`}
          aria-label={`Find ${legend.toLowerCase()}`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {/* What scrolls must be reachable by keyboard, and no box is that is disabled. */}
      <ul aria-label={legend} tabIndex={disabled ? 0 : undefined}>
        {shown.map((item) => (
          <li key={item.id}>
            <label class="choice">
              <input
                type="checkbox"
                disabled={disabled}
                checked={chosen.includes(item.id)}
                aria-label={item.name}
                onChange={(event) => toggle(item.id, event.currentTarget.checked)}
              />
              {item.presence ? (
                <Avatar name={item.name} url={item.avatar} size={26} presence={item.presence} />
              ) : (
                <span class="avatar avatar-team" aria-hidden="true">
                  <Users size={14} aria-hidden="true" />
                </span>
              )}
              <span class="choice-text">
                <span>{item.name}</span>
                <span class="choice-detail">{item.detail}</span>
              </span>
            </label>
          </li>
        ))}
        {gone.map((choice) => (
          <li key={choice}>
            <label class="choice">
              <input
                type="checkbox"
                disabled={disabled}
                checked
                aria-label="Somebody who was removed"
                onChange={() => toggle(choice, false)}
              />
              <span class="choice-text">
                <span>No longer here</span>
                <span class="choice-detail">Removed or switched off</span>
              </span>
            </label>
          </li>
        ))}
        {shown.length === 0 && gone.length === 0 && (
          <li class="choice-empty">{items.length === 0 ? empty : 'Nothing by that name.'}</li>
        )}
      </ul>
      {error && <FieldError id={`${id}-error`} message={error} />}
    </fieldset>
  );
}
