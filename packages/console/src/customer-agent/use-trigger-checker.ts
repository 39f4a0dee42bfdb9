import type { CustomTrigger } from '@baton/core';
import type { TriggerMatch } from '@baton/core/triggers';
import { useEffect, useState } from 'preact/hooks';
import { startTriggerWorker } from './start-trigger-worker.js';
import { createTriggerChecker } from './trigger-checker.js';
import { notesOf, type TriggerNotes } from './trigger-notes.js';

/** A list of thousands takes some milliseconds to be handed over, which a manager who types should not feel. */
const PAUSE_IN_TYPING_MS = 250;

/** What is known of the list while it is edited. */
export interface CheckedTriggers {
  /** What is worth saying beside its fields, by trigger: repeated, covered by another, far too broad. */
  readonly notes: ReadonlyMap<string, TriggerNotes>;
  /** What matches in the message to try; null until it is known. */
  readonly tried: { readonly text: string; readonly matches: readonly TriggerMatch[] } | null;
}

/** Checks the list and tries a message on it, in a worker, once nobody has typed for a moment. */
export function useTriggerChecker(triggers: readonly CustomTrigger[], text: string): CheckedTriggers {
  const [checker] = useState(() => createTriggerChecker(startTriggerWorker));
  const [notes, setNotes] = useState<CheckedTriggers['notes']>(new Map());
  const [tried, setTried] = useState<CheckedTriggers['tried']>(null);
  const [listed, setListed] = useState(0);
  useEffect(() => checker.stop, [checker]);
  useEffect(() => {
    const timer = setTimeout(() => {
      checker.list(triggers);
      setListed((count) => count + 1);
      checker.check((findings) => setNotes(notesOf(findings)));
    }, PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [checker, triggers]);
  useEffect(() => {
    if (listed > 0 && text.trim() !== '') checker.match(text, (matches) => setTried({ text, matches }));
  }, [checker, text, listed]);
  return { notes, tried };
}
