import type { JSX } from 'preact';
import { shownConversation } from '../../store/shown-conversation.js';
import { Relay } from '../extras/relay.js';
import { useAllStrings } from '../extras/use-all-strings.js';
import { WaitingCard } from '../extras/waiting-card.js';
import { useView, useWidgetState } from '../view-context.js';
import { ClosedCard } from './closed-card.js';
import { OfferCard } from './offer-card.js';

/** What the handoff asks of the visitor, or tells them, at this moment; see `wantsCard`. */
export function HandoffCard(): JSX.Element | null {
  const state = useWidgetState();
  const strings = useAllStrings();
  const { commands } = useView();
  const shown = shownConversation(state);
  if (!shown) return null;
  if (shown.status === 'closed') return <ClosedCard />;
  if (shown.handler === 'matched') {
    return (
      <div class="card" role="status">
        <div class="card-head">
          <Relay />
          <p class="card-title">{strings.requesting}</p>
        </div>
      </div>
    );
  }
  if (shown.handler === 'human')
    return shown.queue === 'assigned' ? null : <WaitingCard conversation={shown} />;
  if (state.requestFailed) {
    return (
      <div class="card" role="alert">
        <p class="card-title">{strings.requestFailed}</p>
        <div class="card-actions">
          <button type="button" class="button" onClick={commands.requestHuman}>
            {strings.retry}
          </button>
        </div>
      </div>
    );
  }
  return state.offer === 'shown' ? <OfferCard /> : null;
}
