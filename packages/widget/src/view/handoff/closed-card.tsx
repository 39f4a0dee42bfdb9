import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RatingCard } from '../extras/rating-card.js';
import { useAllStrings } from '../extras/use-all-strings.js';
import { PlusIcon } from '../icons/later-icons.js';
import { useView, useWidgetState } from '../view-context.js';

/** The conversation has ended: the visitor may say how it was; writing reopens it, or they start afresh. */
export function ClosedCard(): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  const { widget, rated, conversation, messages } = useWidgetState();
  const [isThanked, setThanked] = useState(false);
  const wasAnswered = messages.some(({ author }) => author === 'agent' || author === 'human');
  const asks = widget?.rating === true && wasAnswered && rated !== conversation?.id;
  return (
    <div class="card">
      {asks && <RatingCard onDone={() => setThanked(true)} />}
      {isThanked && (
        <p class="card-title" role="status">
          {strings.rateThanks}
        </p>
      )}
      <div class="card-actions">
        <button type="button" class="button" onClick={commands.startAgain}>
          <PlusIcon /> {strings.startAgain}
        </button>
      </div>
    </div>
  );
}
