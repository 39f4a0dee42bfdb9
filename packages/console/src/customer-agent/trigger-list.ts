import type { CustomTrigger, MatchMode } from '@baton/core';

/** The list of custom triggers while it is being edited. */
export interface TriggerList {
  readonly triggers: readonly CustomTrigger[];
  /** The one that was deleted last and where it stood, so that it can be put back. */
  readonly removed: { readonly trigger: CustomTrigger; readonly index: number } | null;
}

export type TriggerEdit =
  /** `afterId` absent: at the end. */
  | {
      readonly type: 'add';
      readonly ids: readonly string[];
      readonly phrases: readonly string[];
      readonly afterId?: string;
    }
  | { readonly type: 'rename'; readonly id: string; readonly phrase: string }
  | { readonly type: 'match'; readonly id: string; readonly match: MatchMode }
  | { readonly type: 'enable'; readonly id: string; readonly enabled: boolean }
  | { readonly type: 'delete'; readonly id: string }
  | { readonly type: 'undo' };

function newTrigger(id: string, phrase: string): CustomTrigger {
  return { id, phrase, match: 'forms', enabled: true };
}

function insert<Item>(items: readonly Item[], index: number, added: readonly Item[]): Item[] {
  return [...items.slice(0, index), ...added, ...items.slice(index)];
}

function change(list: TriggerList, id: string, patch: Partial<CustomTrigger>): TriggerList {
  return {
    ...list,
    triggers: list.triggers.map((trigger) => (trigger.id === id ? { ...trigger, ...patch } : trigger)),
  };
}

/** The list after one edit; pure. */
export function editTriggers(list: TriggerList, edit: TriggerEdit): TriggerList {
  const { triggers } = list;
  switch (edit.type) {
    case 'add': {
      const place = triggers.findIndex((trigger) => trigger.id === edit.afterId);
      const added = edit.ids.map((id, index) => newTrigger(id, edit.phrases[index] ?? ''));
      return { ...list, triggers: insert(triggers, place < 0 ? triggers.length : place + 1, added) };
    }
    case 'rename':
      return change(list, edit.id, { phrase: edit.phrase });
    case 'match':
      return change(list, edit.id, { match: edit.match });
    case 'enable':
      return change(list, edit.id, { enabled: edit.enabled });
    case 'delete': {
      const index = triggers.findIndex((trigger) => trigger.id === edit.id);
      const trigger = triggers[index];
      if (!trigger) return list;
      return { triggers: triggers.filter((other) => other !== trigger), removed: { trigger, index } };
    }
    case 'undo': {
      if (!list.removed) return list;
      return { triggers: insert(triggers, list.removed.index, [list.removed.trigger]), removed: null };
    }
  }
}

/** The phrases in a pasted text, one a line; none when it is a single line, which the text box takes itself. */
export function pastedPhrases(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 ? lines : [];
}
