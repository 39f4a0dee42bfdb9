import type { JSX } from 'preact';
import { shownConversation } from '../../store/shown-conversation.js';
import { PersonIcon } from '../icons/icons.js';
import { useStrings, useView, useWidgetState } from '../view-context.js';

/** *Talk to a person*, wherever there is one to be had: while a handoff is open it stands in the card above. */
export function ComposerFooter(): JSX.Element | null {
  const state = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  const shown = shownConversation(state);
  const isOpenHandoff = shown !== null && shown.handler !== 'agent' && shown.handler !== 'paused';
  if (isOpenHandoff || state.offer === 'shown' || state.settings?.process === 'none') return null;
  return (
    <div class="composer-footer">
      <button type="button" class="quiet-button" onClick={commands.requestHuman}>
        <PersonIcon /> {strings.talkToPerson}
      </button>
    </div>
  );
}
