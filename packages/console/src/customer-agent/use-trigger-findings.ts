import type { CustomTrigger } from '@baton/core';
import { checkTriggers, type TriggerFinding } from '@baton/core/triggers';
import { useEffect, useState } from 'preact/hooks';
import { checkInSteps, notesOf, type TriggerNotes } from './trigger-notes.js';

/** Checking compiles the list, which a manager who types should not feel. */
const PAUSE_IN_TYPING_MS = 250;
/** A list this long is checked in slices (measured: 500 triggers take some 30 ms at once, 10,000 a second). */
const IN_SLICES_FROM = 500;
/** A quarter of a frame for the check, the rest for scrolling and typing. */
const SLICE_MS = 4;
const BETWEEN_SLICES_MS = 12;

type Notes = ReadonlyMap<string, TriggerNotes>;

/** Starts the check and answers how to stop it. */
function check(triggers: readonly CustomTrigger[], tell: (notes: Notes) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const inSlices = (): void => {
    const steps = checkInSteps(triggers);
    const findings: TriggerFinding[] = [];
    const slice = (): void => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        const step = steps.next();
        if (step.done) {
          tell(notesOf(findings));
          return;
        }
        findings.push(...step.value);
      }
      timer = setTimeout(slice, BETWEEN_SLICES_MS);
    };
    slice();
  };
  const atOnce = (): void => tell(notesOf(checkTriggers(triggers)));
  timer = setTimeout(triggers.length < IN_SLICES_FROM ? atOnce : inSlices, PAUSE_IN_TYPING_MS);
  return () => clearTimeout(timer);
}

/** What core finds in the list while it is edited, by trigger: repeated, covered by another, far too broad. */
export function useTriggerFindings(triggers: readonly CustomTrigger[]): Notes {
  const [notes, setNotes] = useState<Notes>(new Map());
  useEffect(() => check(triggers, setNotes), [triggers]);
  return notes;
}
