import type { FieldIssue } from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newId } from '../api/new-id.js';
import { Button } from '../ui/button.js';
import { Plus, Zap } from '../ui/icons.js';
import { EmptyState } from '../ui/states.js';
import { useVirtualRows } from '../ui/use-virtual-rows.js';
import { findTriggers, type TriggerEdit, type TriggerList } from './trigger-list.js';
import type { TriggerNotes } from './trigger-notes.js';
import { type TriggerActions, TriggerRow } from './trigger-row.js';

const SEARCH_FROM = 8;
const ROW_PX = 46;

export interface TriggerListEditorProps {
  readonly list: TriggerList;
  readonly edit: (change: TriggerEdit) => void;
  readonly issues: readonly FieldIssue[];
  /** What is worth saying of the triggers, by their ids. */
  readonly notes: ReadonlyMap<string, TriggerNotes>;
  /** The trigger whose text box takes the focus. */
  readonly focusId: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly actions: ComponentChildren;
}

/** The place of the first trigger with an issue, or -1. */
function firstWrong(issues: readonly FieldIssue[]): number {
  const place = /^customTriggers\.(\d+)/.exec(issues[0]?.path ?? '')?.[1];
  return place === undefined ? -1 : Number(place);
}

function SearchBox({
  query,
  found,
  onQuery,
}: {
  query: string;
  found: number;
  onQuery: (query: string) => void;
}): VNode {
  return (
    <div class="trigger-search">
      <input
        type="search"
        class="input"
        placeholder="Find a trigger"
        aria-label="Find a trigger"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="field-hint" role="status">
        {query.trim() === '' ? '' : found === 1 ? '1 found' : `${found} found`}
      </p>
    </div>
  );
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

/** What is wrong, by the place of the trigger and then by field. */
function errorsByPlace(issues: readonly FieldIssue[]): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const byPlace = new Map<number, Record<string, string>>();
  for (const { path, message } of issues) {
    const [, place, field] = /^customTriggers\.(\d+)\.(.+)$/.exec(path) ?? [];
    if (place === undefined || field === undefined) continue;
    const own = byPlace.get(Number(place)) ?? {};
    byPlace.set(Number(place), own);
    // A field that is wrong in itself or in one of its parts.
    for (const name of [field, field.split('.', 2).join('.'), field.split('.', 1)[0] ?? ''])
      own[name] ??= message;
  }
  return byPlace;
}

/** Adding, and what the rows do, as functions that stay the same while the list changes. */
function useActions(props: TriggerListEditorProps) {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(() => {
    const add = (phrases: readonly string[], afterId?: string): void => {
      const { edit, onFocus } = latest.current;
      const ids = phrases.map(newId);
      edit({ type: 'add', ids, phrases, ...(afterId !== undefined && { afterId }) });
      onFocus(ids.at(-1) ?? null);
    };
    const rows: TriggerActions = {
      rename: (id, phrase) => latest.current.edit({ type: 'rename', id, phrase }),
      change: (id, patch) => latest.current.edit({ type: 'change', id, patch }),
      remove: (id) => latest.current.edit({ type: 'delete', id }),
      paste: (trigger, phrases) => {
        const [first = '', ...rest] = trigger.phrase.trim() === '' ? phrases : [trigger.phrase, ...phrases];
        latest.current.edit({ type: 'rename', id: trigger.id, phrase: first });
        add(rest, trigger.id);
      },
      goOn: (index) => {
        const { list, onFocus } = latest.current;
        const next = list.triggers[index + 1];
        if (next) onFocus(next.id);
        else if (list.triggers[index]?.phrase.trim()) add(['']);
      },
    };
    return { add, rows };
  }, []);
}

/** The list of triggers; only the rows in sight are drawn, so that ten thousand stay smooth. */
export function TriggerListEditor(props: TriggerListEditorProps): VNode {
  const { list, issues, notes, focusId, actions } = props;
  const { triggers } = list;
  const [query, setQuery] = useState('');
  const { add, rows: rowActions } = useActions(props);
  const errors = useMemo(() => errorsByPlace(issues), [issues]);
  const shown = useMemo(() => findTriggers(triggers, query), [triggers, query]);
  const places = useMemo(() => new Map(triggers.map(({ id }, index) => [id, index])), [triggers]);
  const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
  const element = useRef<HTMLUListElement>(null);
  const rows = useVirtualRows({ keys, estimate: ROW_PX, list: element, scroller: '.dialog-body' });
  const wrong = firstWrong(issues);
  useEffect(() => {
    const place = focusId === null ? -1 : keys.indexOf(focusId);
    if (place >= 0 && (place < rows.start || place >= rows.end)) rows.scrollTo(place);
  }, [focusId]);
  useEffect(() => {
    if (wrong < 0) return;
    setQuery('');
    rows.scrollTo(wrong);
  }, [wrong]);
  const addEmpty = (): void => {
    setQuery('');
    add(['']);
  };
  return (
    <>
      <div class="trigger-bar">
        {triggers.length > SEARCH_FROM && <SearchBox query={query} found={shown.length} onQuery={setQuery} />}
        <Button icon={Plus} onClick={addEmpty}>
          Add trigger
        </Button>
        {actions}
      </div>
      {triggers.length === 0 && (
        <EmptyState icon={Zap} title="No custom triggers">
          Add the words that a person should deal with. You can paste a list, one a line.
        </EmptyState>
      )}
      <ul
        class="trigger-list"
        ref={element}
        aria-label="Custom triggers"
        style={{ paddingTop: `${rows.before}px`, paddingBottom: `${rows.after}px` }}
      >
        {shown.slice(rows.start, rows.end).map((trigger, offset) => {
          const index = places.get(trigger.id) ?? 0;
          return (
            <TriggerRow
              key={trigger.id}
              trigger={trigger}
              index={index}
              position={rows.start + offset + 1}
              size={shown.length}
              errors={errors.get(index) ?? NO_ERRORS}
              notes={notes.get(trigger.id)}
              autoFocus={trigger.id === focusId}
              rowRef={rows.measure}
              actions={rowActions}
            />
          );
        })}
      </ul>
    </>
  );
}
