import type { HandoffSettings, SettingsVersion } from '@baton/core';
import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { fullTime } from '../ui/relative-time.js';
import { changesInWords, compareSettings, type NameOf } from './describe-settings.js';
import { changedSections, SECTION_LABELS, type SettingsSection } from './settings-draft.js';
import { useNameOf } from './use-name-of.js';

export interface NewerVersionNoticeProps {
  readonly base: HandoffSettings;
  readonly draft: HandoffSettings;
  readonly newer: SettingsVersion;
  /** Goes on from the newer version, with my edits in these sections. */
  readonly onTake: (keep: readonly SettingsSection[]) => void;
}

const SHOWN = 8;

interface SectionChoiceProps {
  readonly section: SettingsSection;
  readonly who: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly keepsMine: boolean;
  readonly onChoose: (keepMine: boolean) => void;
}

/** One section that both changed: whose change stays. */
function SectionChoice({ section, who, mine, theirs, keepsMine, onChoose }: SectionChoiceProps): VNode {
  const name = useId();
  const choice = (isMine: boolean, label: string, words: readonly string[]): VNode => (
    <label class="conflict-choice">
      <input type="radio" name={name} checked={keepsMine === isMine} onChange={() => onChoose(isMine)} />
      <span>
        <strong>{label}</strong>
        {words.map((line) => (
          <span key={line} class="conflict-line">
            {line}
          </span>
        ))}
      </span>
    </label>
  );
  return (
    <fieldset class="conflict">
      <legend>{SECTION_LABELS[section]}: you both changed it</legend>
      {choice(true, 'Keep mine', mine)}
      {choice(false, `Take ${who}’s`, theirs)}
    </fieldset>
  );
}

const wordsIn = (
  section: SettingsSection,
  from: HandoffSettings,
  to: HandoffSettings,
  nameOf: NameOf,
): string[] =>
  changesInWords(
    compareSettings(from, to, nameOf).filter((change) => change.section === section),
    SHOWN,
  );

/** Somebody else saved while these settings were being edited: who, what, and how to go on. */
export function NewerVersionNotice({ base, draft, newer, onTake }: NewerVersionNoticeProps): VNode {
  const nameOf = useNameOf();
  const [dropped, setDropped] = useState<readonly SettingsSection[]>([]);
  const who = newer.savedBy?.name ?? 'Somebody';
  const mine = changedSections(base, draft);
  const theirs = changedSections(base, newer.settings);
  const both = mine.filter((section) => theirs.includes(section));
  const onlyTheirs = theirs
    .filter((section) => !both.includes(section))
    .flatMap((section) => wordsIn(section, base, newer.settings, nameOf));
  const keep = mine.filter((section) => !dropped.includes(section));
  const actions = (
    <>
      <Button kind="primary" onClick={() => onTake(keep)}>
        Go on with version {newer.version}
      </Button>
      <Button onClick={() => onTake([])}>Drop my changes</Button>
    </>
  );
  return (
    <Notice
      tone="warning"
      live
      title={`${who} saved version ${newer.version} on ${fullTime(newer.savedAt)}`}
      actions={actions}
    >
      <p>Your changes were made from an older version and are not saved yet.</p>
      {onlyTheirs.length > 0 && (
        <>
          <p>Changed by {who}, and taken over:</p>
          <ul>
            {onlyTheirs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {both.map((section) => (
        <SectionChoice
          key={section}
          section={section}
          who={who}
          mine={wordsIn(section, base, draft, nameOf)}
          theirs={wordsIn(section, base, newer.settings, nameOf)}
          keepsMine={!dropped.includes(section)}
          onChoose={(keepMine) =>
            setDropped(keepMine ? dropped.filter((other) => other !== section) : [...dropped, section])
          }
        />
      ))}
    </Notice>
  );
}
