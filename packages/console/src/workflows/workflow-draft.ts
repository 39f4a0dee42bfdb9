import {
  parseWorkflow,
  type Step,
  type WorkflowDocument,
  type WorkflowFinding,
  type WorkflowReferences,
} from '@baton/core';

/** What is being edited, and the way back. */
export interface WorkflowDraft {
  readonly document: WorkflowDocument;
  /** Earlier documents, the latest last. */
  readonly past: readonly WorkflowDocument[];
}

/** Most changes that can be taken back. */
const MAX_PAST = 100;

export type DraftChange =
  | { readonly type: 'load'; readonly document: WorkflowDocument }
  | { readonly type: 'edit'; readonly change: (document: WorkflowDocument) => WorkflowDocument }
  | { readonly type: 'steps'; readonly change: (steps: readonly Step[]) => readonly Step[] }
  | { readonly type: 'undo' };

/** Applies a change; one that changes nothing leaves no trace. */
export function changeDraft(draft: WorkflowDraft, action: DraftChange): WorkflowDraft {
  if (action.type === 'load') return { document: action.document, past: [] };
  if (action.type === 'undo') {
    const before = draft.past.at(-1);
    return before ? { document: before, past: draft.past.slice(0, -1) } : draft;
  }
  const { document } = draft;
  const next =
    action.type === 'edit' ? action.change(document) : { ...document, steps: action.change(document.steps) };
  const same = next === document || (next.steps === document.steps && action.type === 'steps');
  return same ? draft : { document: next, past: [...draft.past, document].slice(-MAX_PAST) };
}

export const EMPTY_DOCUMENT: WorkflowDocument = {
  name: '',
  enabled: true,
  enrolOn: { event: 'handoff' },
  steps: [],
};

/** What is wrong with a document, as the server would say it. */
export function findingsIn(
  document: WorkflowDocument,
  references: WorkflowReferences | null,
): readonly WorkflowFinding[] {
  const parsed = parseWorkflow(document, references ?? undefined);
  return parsed.ok ? [] : parsed.findings;
}
