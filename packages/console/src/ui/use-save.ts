import type { FieldIssue } from '@baton/core';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';

/** Saving a form: whether it is under way, what is wrong with which field, and what went wrong otherwise. */
export interface Saving {
  readonly busy: boolean;
  readonly issues: readonly FieldIssue[];
  readonly problem: string | null;
  /** Runs it once at a time; what it throws is shown. */
  save(work: () => Promise<void>): Promise<void>;
}

export function useSave(): Saving {
  const [state, setState] = useState<Omit<Saving, 'save'>>({ busy: false, issues: [], problem: null });
  const save = async (work: () => Promise<void>): Promise<void> => {
    if (state.busy) return;
    setState({ busy: true, issues: [], problem: null });
    try {
      await work();
      setState({ busy: false, issues: [], problem: null });
    } catch (fault) {
      const error = toBatonError(fault);
      const problem = error.issues.length > 0 ? 'Look at the marked fields.' : error.message;
      setState({ busy: false, issues: error.issues, problem });
    }
  };
  return { ...state, save };
}
