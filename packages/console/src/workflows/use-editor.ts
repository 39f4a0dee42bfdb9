import type { BatonError, WorkflowDetail, WorkflowDocument, WorkflowFinding } from '@baton/core';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { isSame } from '../ui/is-same.js';
import { useReferences } from './use-references.js';
import {
  changeDraft,
  type DraftChange,
  EMPTY_DOCUMENT,
  findingsIn,
  type WorkflowDraft,
} from './workflow-draft.js';

/** What may be said before anybody tried to save: what was right once and is not any more, or never can be. */
const SAID_AT_ONCE = /^unknown_|^loops_back$|^unreachable$|^duplicate_id$|^too_/;

/** A workflow that is open in the editor. */
export interface WorkflowEditor {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly error: BatonError | null;
  readonly saved: WorkflowDetail | null;
  readonly draft: WorkflowDraft;
  readonly findings: readonly WorkflowFinding[];
  readonly isEdited: boolean;
  readonly saving: boolean;
  /** A newer version that somebody else saved. */
  readonly newer: WorkflowDetail | null;
  readonly change: (change: DraftChange) => void;
  readonly load: () => void;
  readonly save: () => Promise<'saved' | 'invalid' | 'outdated' | 'failed'>;
  /** Goes on from the newer version, with the edits or without them. */
  readonly takeNewer: (keepEdits: boolean) => void;
}

const START: WorkflowDraft = { document: EMPTY_DOCUMENT, past: [] };

interface Loading {
  readonly status: WorkflowEditor['status'];
  readonly error: BatonError | null;
  readonly saved: WorkflowDetail | null;
}

/** Loads a workflow and edits it with optimistic locking; `new` is one that has not been saved. */
export function useEditor(id: string): WorkflowEditor {
  const { workflowApi, workflows, toasts } = useServices();
  const { route } = useLocation();
  const { references, ready } = useReferences();
  const isNew = id === 'new';
  const [loading, setLoading] = useState<Loading>({ status: 'loading', error: null, saved: null });
  const [draft, change] = useReducer(changeDraft, START);
  const [newer, setNewer] = useState<WorkflowDetail | null>(null);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const { saved } = loading;

  const show = (workflow: WorkflowDetail): void => {
    setLoading({ status: 'ready', error: null, saved: workflow });
    change({ type: 'load', document: workflow.document });
    setNewer(null);
    setTried(false);
  };
  const load = (): void => {
    change({ type: 'load', document: EMPTY_DOCUMENT });
    setLoading({ status: isNew ? 'ready' : 'loading', error: null, saved: null });
    if (isNew) return;
    workflowApi
      .workflow(id)
      .then(show, (fault) => setLoading({ status: 'failed', error: toBatonError(fault), saved: null }));
  };
  useEffect(load, [id]);

  const all = findingsIn(draft.document, ready ? references : null);
  const findings = tried ? all : all.filter(({ code }) => SAID_AT_ONCE.test(code));
  const basis: WorkflowDocument = saved?.document ?? EMPTY_DOCUMENT;

  const failed = async (fault: unknown): Promise<'outdated' | 'failed'> => {
    const error = toBatonError(fault);
    if (error.code === 'precondition_failed') {
      const other = await workflowApi.workflow(id).catch(() => null);
      if (other) {
        setNewer(other);
        return 'outdated';
      }
    }
    toasts.show({ text: error.issues[0]?.message ?? error.message, tone: 'danger' });
    return 'failed';
  };
  const save: WorkflowEditor['save'] = async () => {
    setTried(true);
    if (all.length > 0) return 'invalid';
    setSaving(true);
    try {
      const { document } = draft;
      const workflow = saved
        ? await workflowApi.save(saved.id, document, saved.version)
        : await workflowApi.create(document);
      show(workflow);
      void workflows.load();
      if (!saved) route(PATHS.workflow(workflow.id), true);
      return 'saved';
    } catch (fault) {
      return await failed(fault);
    } finally {
      setSaving(false);
    }
  };
  const takeNewer = (keepEdits: boolean): void => {
    if (!newer) return;
    if (keepEdits) setLoading({ status: 'ready', error: null, saved: newer });
    else show(newer);
    setNewer(null);
  };
  const isEdited = loading.status === 'ready' && !isSame(basis, draft.document);
  return { ...loading, draft, findings, isEdited, saving, newer, change, load, save, takeNewer };
}
