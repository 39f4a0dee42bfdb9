import type { SettingsVersion } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { fullTime } from '../ui/relative-time.js';
import { useStore } from '../ui/use-store.js';
import { ChangeTable } from './change-table.js';
import { hasEdits } from './create-settings-editor.js';
import { changesInWords, compareSettings, type NameOf } from './describe-settings.js';

export interface VersionItemProps {
  readonly version: SettingsVersion;
  /** The one before; null at the end of what is loaded. */
  readonly previous: SettingsVersion | null;
  readonly current: SettingsVersion;
  readonly isCurrent: boolean;
  readonly mayRestore: boolean;
  readonly nameOf: NameOf;
}

const SHOWN = 3;

function RestoreDialog({
  version,
  current,
  nameOf,
  onClose,
}: VersionItemProps & { onClose: () => void }): VNode {
  const { settings, toasts } = useServices();
  const { route } = useLocation();
  const edited = useStore(settings.store, hasEdits);
  const changes = compareSettings(current.settings, version.settings, nameOf);
  const restore = async (): Promise<void> => {
    const result = await settings.restore(version.version);
    onClose();
    if (result.outcome === 'saved')
      toasts.show({ text: `Version ${version.version} is in force again.`, tone: 'success' });
    if (result.outcome === 'failed') toasts.show({ text: result.error.message, tone: 'danger' });
    if (result.outcome !== 'invalid') return;
    // It names what is no longer there: it goes on as unsaved changes, with what is wrong beside its fields.
    settings.edit(() => version.settings);
    if ((await settings.save()).outcome !== 'invalid') return;
    const text = `Version ${version.version} names what is no longer there. Choose something else, then save.`;
    toasts.show({ text, tone: 'danger' });
    route(PATHS.humanHandoff);
  };
  return (
    <ConfirmDialog
      title={`Restore version ${version.version}?`}
      confirmLabel="Restore"
      onConfirm={restore}
      onCancel={onClose}
    >
      <p>It counts from the next message on. These settings change:</p>
      <ul class="change-words">
        {changesInWords(changes, 6).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {changes.length === 0 && <li>nothing; it says the same as the settings in force</li>}
      </ul>
      {edited && <p>Your unsaved changes are dropped.</p>}
    </ConfirmDialog>
  );
}

/** One version: who, when, what changed in words, the difference side by side, and restoring. */
export function VersionItem(props: VersionItemProps): VNode {
  const { version, previous, isCurrent, mayRestore, nameOf } = props;
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  const changes = useMemo(
    () => (previous ? compareSettings(previous.settings, version.settings, nameOf) : []),
    [previous, version, nameOf],
  );
  const words = changesInWords(changes, SHOWN);
  const who = version.savedBy?.name ?? 'Baton';
  return (
    <li class="version">
      <div class="version-head">
        <p class="setting-name">
          Version {version.version}
          {isCurrent && <span class="chip">In force</span>}
        </p>
        <p class="setting-text">
          {who}, <time dateTime={version.savedAt}>{fullTime(version.savedAt)}</time>
        </p>
      </div>
      {previous ? (
        <ul class="change-words">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {words.length === 0 && <li>Saved without a change</li>}
        </ul>
      ) : (
        <p class="setting-text">{version.version === 1 ? 'The settings at the start.' : ''}</p>
      )}
      <div class="version-actions">
        {changes.length > 0 && (
          <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide the difference' : 'Show the difference'}
          </button>
        )}
        {mayRestore && !isCurrent && (
          <button type="button" class="text-button" onClick={() => setAsks(true)}>
            Restore <span class="visually-hidden">version {version.version}</span>
          </button>
        )}
      </div>
      {open && previous && (
        <ChangeTable
          changes={changes}
          before={`Version ${previous.version}`}
          after={`Version ${version.version}`}
        />
      )}
      {asks && <RestoreDialog {...props} onClose={() => setAsks(false)} />}
    </li>
  );
}
