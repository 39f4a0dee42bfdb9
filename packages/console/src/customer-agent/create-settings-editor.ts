import {
  type BatonError,
  type CustomTrigger,
  type FieldIssue,
  type HandoffSettings,
  parseHandoffSettings,
  type SettingsVersion,
} from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import { toBatonError } from '../api/request.js';
import { isSame } from '../ui/is-same.js';
import { rebase, type SettingsSection } from './settings-draft.js';

/** The handoff settings while somebody edits them. */
export interface SettingsEditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: BatonError | null;
  /** What the edits started from. */
  readonly saved: SettingsVersion | null;
  readonly draft: HandoffSettings | null;
  readonly saving: boolean;
  /** What is wrong with the draft, each beside its field. */
  readonly issues: readonly FieldIssue[];
  /** A newer version that somebody else saved; the draft was not made from it. */
  readonly newer: SettingsVersion | null;
}

/** How saving went: `invalid` and `outdated` are shown in the page, `failed` comes with its error. */
export type SaveResult =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'invalid'; readonly issues: readonly FieldIssue[] }
  | { readonly outcome: 'outdated' }
  | { readonly outcome: 'failed'; readonly error: BatonError };

export interface SettingsEditor {
  readonly store: StoreApi<SettingsEditorState>;
  load(): Promise<void>;
  edit(change: (draft: HandoffSettings) => HandoffSettings): void;
  discard(): void;
  save(): Promise<SaveResult>;
  /** Saves this list of triggers at once and leaves other edits unsaved. */
  saveTriggers(triggers: readonly CustomTrigger[]): Promise<SaveResult>;
  /** Somebody saved this version; without edits it is simply shown. */
  noticeVersion(version: number): Promise<void>;
  /** Goes on from the newer version; of the edits only those in these sections are kept, all by default. */
  takeNewer(keep?: readonly SettingsSection[]): void;
  /** Saves an earlier version again, as the newest; edits are dropped. */
  restore(version: number): Promise<SaveResult>;
  reset(): void;
}

const INITIAL: SettingsEditorState = {
  status: 'loading',
  error: null,
  saved: null,
  draft: null,
  saving: false,
  issues: [],
  newer: null,
};

/** True when there is something to save. */
export function hasEdits(state: SettingsEditorState): boolean {
  return state.saved !== null && state.draft !== null && !isSame(state.saved.settings, state.draft);
}

/** Edits the handoff settings with optimistic locking: nobody's change is lost without their seeing it. */
export function createSettingsEditor(
  api: Pick<Api, 'handoffSettings' | 'saveHandoffSettings' | 'restoreHandoffSettings'>,
): SettingsEditor {
  const store = createStore<SettingsEditorState>(() => INITIAL);

  const show = (saved: SettingsVersion): void =>
    store.setState({ status: 'ready', error: null, saved, draft: saved.settings, issues: [], newer: null });
  const load = async (): Promise<void> => {
    if (!store.getState().saved) store.setState({ status: 'loading', error: null });
    try {
      const saved = await api.handoffSettings();
      if (!hasEdits(store.getState())) show(saved);
      else if (saved.version > (store.getState().saved?.version ?? 0)) store.setState({ newer: saved });
    } catch (fault) {
      if (!store.getState().saved) store.setState({ status: 'failed', error: toBatonError(fault) });
    }
  };
  const put = async (
    settings: HandoffSettings,
    saved: SettingsVersion,
  ): Promise<SaveResult & { version?: SettingsVersion }> => {
    const parsed = parseHandoffSettings(settings);
    if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
    store.setState({ saving: true });
    try {
      return { outcome: 'saved', version: await api.saveHandoffSettings(parsed.settings, saved.version) };
    } catch (fault) {
      const error = toBatonError(fault);
      if (error.code === 'precondition_failed') {
        const newer = await api.handoffSettings().catch(() => null);
        if (newer) store.setState({ newer });
        return newer ? { outcome: 'outdated' } : { outcome: 'failed', error };
      }
      return error.issues.length > 0
        ? { outcome: 'invalid', issues: error.issues }
        : { outcome: 'failed', error };
    } finally {
      store.setState({ saving: false });
    }
  };

  return {
    store,
    load,
    edit: (change) => {
      const { draft } = store.getState();
      if (draft) store.setState({ draft: change(draft), issues: [] });
    },
    discard: () => {
      const { saved, newer } = store.getState();
      const shown = newer ?? saved;
      if (shown) show(shown);
    },
    save: async () => {
      const { draft, saved } = store.getState();
      if (!draft || !saved) return { outcome: 'saved' };
      const result = await put(draft, saved);
      if (result.version) show(result.version);
      else store.setState({ issues: result.outcome === 'invalid' ? result.issues : [] });
      return result;
    },
    saveTriggers: async (triggers) => {
      const { draft, saved } = store.getState();
      if (!draft || !saved) return { outcome: 'saved' };
      const result = await put({ ...saved.settings, customTriggers: [...triggers].map(copyTrigger) }, saved);
      const { version } = result;
      if (version) {
        const base = { ...saved.settings, customTriggers: version.settings.customTriggers };
        const edits = { ...draft, customTriggers: version.settings.customTriggers };
        const rebased = rebase({ base, edited: edits, newer: version.settings });
        store.setState({ saved: version, draft: rebased, newer: null });
      }
      return result;
    },
    noticeVersion: async (version) => {
      const { saved } = store.getState();
      if (saved && version > saved.version) await load();
    },
    takeNewer: (keep) => {
      const { saved, draft, newer } = store.getState();
      if (!newer || !saved || !draft) return;
      const kept = rebase({ base: saved.settings, edited: draft, newer: newer.settings }, keep);
      store.setState({ saved: newer, draft: kept, newer: null, issues: [] });
    },
    restore: async (version) => {
      store.setState({ saving: true });
      try {
        show(await api.restoreHandoffSettings(version));
        return { outcome: 'saved' };
      } catch (fault) {
        const error = toBatonError(fault);
        return error.issues.length > 0
          ? { outcome: 'invalid', issues: error.issues }
          : { outcome: 'failed', error };
      } finally {
        store.setState({ saving: false });
      }
    },
    reset: () => store.setState(INITIAL, true),
  };
}

function copyTrigger(trigger: CustomTrigger): HandoffSettings['customTriggers'][number] {
  return { ...trigger, except: trigger.except ? [...trigger.except] : undefined };
}
