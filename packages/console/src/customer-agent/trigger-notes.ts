import type { CustomTrigger } from '@baton/core';
import { checkTriggers, compileTriggers, type TriggerFinding } from '@baton/core/triggers';

/** What is worth saying beside the fields of one trigger. */
export interface TriggerNotes {
  /** Beside its phrase; null when there is nothing to say. */
  readonly phrase: string | null;
  /** Beside its exceptions, by their place. */
  readonly except: ReadonlyMap<number, string>;
}

/** Empty rows are under way, not wrong, until the manager saves; the exception's own note says why nothing matches. */
const WHILE_TYPING = new Set(['empty', 'blank_except']);

/** The first thing worth saying of each field. */
export function notesOf(findings: readonly TriggerFinding[]): ReadonlyMap<string, TriggerNotes> {
  const notes = new Map<string, { phrase: string | null; except: Map<number, string> }>();
  for (const { triggerId, path, code, message } of findings) {
    if (WHILE_TYPING.has(code)) continue;
    const own = notes.get(triggerId) ?? { phrase: null, except: new Map<number, string>() };
    notes.set(triggerId, own);
    const place = /\.except\.(\d+)$/.exec(path)?.[1];
    if (place === undefined) own.phrase ??= message;
    else if (!own.except.has(Number(place))) own.except.set(Number(place), message);
  }
  return notes;
}

/**
 * Checks a list a few triggers at a time, so that a list of thousands can be checked while somebody types: of each
 * trigger only those are looked at that match inside its phrase, in the order of the list.
 * @returns An iterator that gives the findings of one trigger at each step.
 */
export function* checkInSteps(
  triggers: readonly CustomTrigger[],
): Generator<readonly TriggerFinding[], void> {
  const byPlace = triggers.map((trigger, index) => ({ ...trigger, id: String(index) }));
  const compiled = compileTriggers(byPlace);
  yield [];
  for (const [index, trigger] of triggers.entries()) {
    const places = compiled.matchAll(trigger.phrase).map(({ triggerId }) => Number(triggerId));
    const group = [...new Set([...places, index])].sort((a, b) => a - b).map((place) => triggers[place]);
    const present = group.filter((each): each is CustomTrigger => each !== undefined);
    const own = checkTriggers(present).filter(({ triggerId }) => triggerId === trigger.id);
    yield own;
  }
}
