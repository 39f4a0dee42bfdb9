import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TimelineItem } from '../../store/timeline.js';
import { useView, useWidgetState } from '../view-context.js';
import { ExtraIcon } from './extra-icons.js';
import { useAllStrings } from './use-all-strings.js';

/** Copying an answer, and what the visitor thinks of it. */
export function MessageActions({ item }: { item: TimelineItem }): JSX.Element {
  const strings = useAllStrings();
  const { abilities } = useWidgetState();
  const { commands, environment } = useView();
  const [said, setSaid] = useState('');
  const copy = () => {
    const { clipboard } = environment.window.navigator;
    clipboard?.writeText(item.text).then(
      () => setSaid(strings.copied),
      () => setSaid(''),
    );
  };
  const judge = (helpful: boolean) => {
    const isSame = item.helpful === helpful;
    setSaid(isSame ? '' : strings.feedbackThanks);
    commands.giveFeedback(item.id, isSame ? null : helpful).catch(() => setSaid(strings.emailFailed));
  };
  const canJudge = abilities.feedback && item.author === 'agent' && item.seq !== null;
  return (
    <div class="actions">
      {environment.window.navigator?.clipboard && (
        <button type="button" class="action" aria-label={strings.copy} onClick={copy}>
          <ExtraIcon name="copy" />
        </button>
      )}
      {canJudge && (
        <>
          <button
            type="button"
            class="action"
            aria-label={strings.helpful}
            aria-pressed={item.helpful === true}
            onClick={() => judge(true)}
          >
            <ExtraIcon name="up" />
          </button>
          <button
            type="button"
            class="action"
            aria-label={strings.notHelpful}
            aria-pressed={item.helpful === false}
            onClick={() => judge(false)}
          >
            <ExtraIcon name="down" />
          </button>
        </>
      )}
      <span class="action-said" role="status">
        {said}
      </span>
    </div>
  );
}
