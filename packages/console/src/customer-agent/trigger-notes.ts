import type { TriggerFinding } from '@baton/core/triggers';

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
