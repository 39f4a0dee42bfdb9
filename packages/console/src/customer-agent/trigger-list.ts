import { type CustomTrigger, MAX_PHRASE_LENGTH, MAX_TRIGGERS } from '@baton/core';

/** The list of custom triggers while it is being edited. */
export interface TriggerList {
  readonly triggers: readonly CustomTrigger[];
  /** The one that was deleted last and where it stood, so that it can be put back. */
  readonly removed: { readonly trigger: CustomTrigger; readonly index: number } | null;
}

/** What can be changed of a trigger beside its phrase; `undefined` takes the language or the exceptions away. */
export type TriggerPatch = Partial<Pick<CustomTrigger, 'match' | 'enabled'>> & {
  readonly locale?: string | undefined;
  readonly except?: readonly string[] | undefined;
};

export type TriggerEdit =
  /** `afterId` absent: at the end. */
  | {
      readonly type: 'add';
      readonly ids: readonly string[];
      readonly phrases: readonly string[];
      readonly afterId?: string;
    }
  | { readonly type: 'rename'; readonly id: string; readonly phrase: string }
  | { readonly type: 'change'; readonly id: string; readonly patch: TriggerPatch }
  | { readonly type: 'delete'; readonly id: string }
  | { readonly type: 'undo' }
  | { readonly type: 'replace'; readonly triggers: readonly CustomTrigger[] };

function newTrigger(id: string, phrase: string): CustomTrigger {
  return { id, phrase, match: 'forms', enabled: true };
}

function insert<Item>(items: readonly Item[], index: number, added: readonly Item[]): Item[] {
  return [...items.slice(0, index), ...added, ...items.slice(index)];
}

function change(list: TriggerList, id: string, patch: TriggerPatch & { phrase?: string }): TriggerList {
  return {
    ...list,
    triggers: list.triggers.map((trigger) =>
      trigger.id === id ? ({ ...trigger, ...patch } as CustomTrigger) : trigger,
    ),
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
    case 'change':
      return change(list, edit.id, edit.patch);
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
    case 'replace':
      return { triggers: edit.triggers, removed: null };
  }
}

/** The lines of a text that say something, each trimmed. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The phrases in a pasted text, one a line; none when it is a single line, which the text box takes itself. */
export function pastedPhrases(text: string): string[] {
  const lines = linesOf(text);
  return lines.length > 1 ? lines : [];
}

/** What importing a text would do. */
export interface ImportPlan {
  readonly added: readonly string[];
  /** In the list already, or twice in the text. */
  readonly duplicates: readonly string[];
  readonly tooLong: readonly string[];
  /** More than a workspace may have. */
  readonly tooMany: readonly string[];
}

const sameness = (phrase: string): string =>
  phrase.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Sorts the lines of a text into those to add and those to leave out, and why. */
export function planImport(text: string, triggers: readonly CustomTrigger[]): ImportPlan {
  const known = new Set(triggers.map(({ phrase }) => sameness(phrase)));
  const plan = {
    added: [] as string[],
    duplicates: [] as string[],
    tooLong: [] as string[],
    tooMany: [] as string[],
  };
  for (const line of linesOf(text)) {
    const key = sameness(line);
    if (known.has(key)) plan.duplicates.push(line);
    else if (line.length > MAX_PHRASE_LENGTH) plan.tooLong.push(line);
    else if (triggers.length + plan.added.length >= MAX_TRIGGERS) plan.tooMany.push(line);
    else {
      known.add(key);
      plan.added.push(line);
    }
  }
  return plan;
}

/** The triggers in which some words stand, in the phrase or an exception; all of them for no words. */
export function findTriggers(triggers: readonly CustomTrigger[], query: string): readonly CustomTrigger[] {
  const wanted = sameness(query);
  if (wanted === '') return triggers;
  return triggers.filter(({ phrase, except = [] }) =>
    [phrase, ...except].some((text) => sameness(text).includes(wanted)),
  );
}
