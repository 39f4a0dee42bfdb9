import type { JSX } from 'preact';
import { shownConversation } from '../../store/shown-conversation.js';
import { useExtras } from '../use-extras.js';
import { useStrings, useView, useWidgetState } from '../view-context.js';
import { ClosedCard } from './closed-card.js';
import { OfferCard } from './offer-card.js';

/** What the handoff asks of the visitor, or tells them, at this moment. */
export function HandoffCard(): JSX.Element | null {
  const state = useWidgetState();
  const strings = useStrings();
  const { commands } = useView();
  const shown = shownConversation(state);
  const extras = useExtras(shown?.handler === 'matched' || shown?.handler === 'human');
  if (!shown) return null;
  if (shown.status === 'closed') return <ClosedCard />;
  if (shown.handler === 'matched') {
    return (
      <div class="card" role="status">
        <div class="card-head">
          {extras && <extras.Relay />}
          <p class="card-title">{strings.requesting}</p>
        </div>
      </div>
    );
  }
  if (shown.handler === 'human')
    return shown.queue === 'assigned' || !extras ? null : <extras.WaitingCard conversation={shown} />;
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
