import type { JSX } from 'preact';
import { useAllStrings } from '../extras/use-all-strings.js';
import { PersonIcon } from '../icons/icons.js';
import { useView } from '../view-context.js';

/** The choice of a person, shown once per conversation when the visitor may want one. */
export function OfferCard(): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  return (
    <div class="card" role="status">
      <p class="card-title">{strings.offerTitle}</p>
      <div class="card-actions">
        <button type="button" class="button" data-primary onClick={commands.requestHuman}>
          <PersonIcon /> {strings.talkToPerson}
        </button>
        <button type="button" class="button" onClick={commands.dismissOffer}>
          {strings.offerDismiss}
        </button>
      </div>
    </div>
  );
}
