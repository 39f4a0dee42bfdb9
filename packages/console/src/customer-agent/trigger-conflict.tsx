import type { CustomTrigger } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useStore } from '../ui/use-store.js';
import { changesInWords, compareSettings } from './describe-settings.js';
import { useNameOf } from './use-name-of.js';

export interface TriggerConflictProps {
  readonly mine: readonly CustomTrigger[];
  /** Their list is taken; mine is dropped. */
  readonly onTheirs: (triggers: readonly CustomTrigger[]) => void;
  /** Mine is saved over theirs. */
  readonly onMine: () => void;
}

const SHOWN = 6;

/** Somebody else saved while the list was open: what they changed in it, and how to go on. */
export function TriggerConflict({ onTheirs, onMine }: TriggerConflictProps): VNode | null {
  const { settings } = useServices();
  const nameOf = useNameOf();
  const { saved, newer } = useStore(settings.store, (state) => state);
  if (!saved || !newer) return null;
  const who = newer.savedBy?.name ?? 'Somebody';
  const changes = compareSettings(saved.settings, newer.settings, nameOf).filter(
    ({ section }) => section === 'customTriggers',
  );
  const theirs = newer.settings.customTriggers;
  const actions =
    changes.length === 0 ? (
      <Button
        onClick={() => {
          settings.takeNewer();
          onMine();
        }}
      >
        Save my triggers
      </Button>
    ) : (
      <>
        <Button
          onClick={() => {
            settings.takeNewer();
            onTheirs(theirs);
          }}
        >
          Take theirs
        </Button>
        <Button
          onClick={() => {
            settings.takeNewer();
            onMine();
          }}
        >
          Save mine over theirs
        </Button>
      </>
    );
  return (
    <Notice
      tone="warning"
      live
      title={`${who} saved version ${newer.version} in the meantime`}
      actions={actions}
    >
      {changes.length === 0 ? (
        <p>The triggers are as you opened them; other settings changed.</p>
      ) : (
        <ul>
          {changesInWords(changes, SHOWN).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
