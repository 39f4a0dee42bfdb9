import type { HandoffSettings, SettingsVersion } from '@baton/core';
import type { VNode } from 'preact';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { fullTime } from '../ui/relative-time.js';
import { describeChanges } from './settings-draft.js';

export interface NewerVersionNoticeProps {
  readonly base: HandoffSettings;
  readonly newer: SettingsVersion;
  readonly onTake: (options: { keepEdits: boolean }) => void;
}

/** Somebody else saved while these settings were being edited: who, what, and how to go on. */
export function NewerVersionNotice({ base, newer, onTake }: NewerVersionNoticeProps): VNode {
  const who = newer.savedBy?.name ?? 'Somebody';
  const actions = (
    <>
      <Button kind="primary" onClick={() => onTake({ keepEdits: false })}>
        Reload
      </Button>
      <Button onClick={() => onTake({ keepEdits: true })}>Reload and keep my changes</Button>
    </>
  );
  return (
    <Notice
      tone="warning"
      live
      title={`${who} saved version ${newer.version} on ${fullTime(newer.savedAt)}`}
      actions={actions}
    >
      <p>Your changes were made from an older version. Changed by {who}:</p>
      <ul>
        {describeChanges(base, newer.settings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
