import type { CustomTrigger } from '@baton/core';
import { checkTriggers, type TriggerFinding } from '@baton/core/triggers';
import { useEffect, useState } from 'preact/hooks';

/** Checking compiles the list, which a manager who types should not feel. */
const PAUSE_IN_TYPING_MS = 250;
/** Empty rows are under way, not wrong, until the manager saves. */
const WHILE_TYPING = new Set(['empty', 'never_matches']);

/** The first thing worth saying of each trigger. */
export function firstFindings(findings: readonly TriggerFinding[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { triggerId, code, message } of findings) {
    if (!WHILE_TYPING.has(code) && !first.has(triggerId)) first.set(triggerId, message);
  }
  return first;
}

/** What core finds in the list while it is edited, by trigger: repeated, covered by another, far too broad. */
export function useTriggerFindings(triggers: readonly CustomTrigger[]): ReadonlyMap<string, string> {
  const [findings, setFindings] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => setFindings(firstFindings(checkTriggers(triggers))), PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [triggers]);
  return findings;
}
