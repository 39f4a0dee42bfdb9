import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useView } from '../view-context.js';
import { ExtraIcon } from './extra-icons.js';
import { useAllStrings } from './use-all-strings.js';

const SCORES = [1, 2, 3, 4, 5] as const;

/** How the conversation was, on five faces, with room for words. */
export function RatingCard({ onDone }: { onDone: () => void }): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  const [score, setScore] = useState<(typeof SCORES)[number] | null>(null);
  const [comment, setComment] = useState('');
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');
  const labels = [strings.rate1, strings.rate2, strings.rate3, strings.rate4, strings.rate5];
  const send = () => {
    if (!score || state === 'sending') return;
    setState('sending');
    commands.rate(score, comment).then(onDone, () => setState('failed'));
  };
  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend class="card-title">{strings.rateTitle}</legend>
        <div class="faces">
          {SCORES.map((value, index) => (
            <label key={value} class="face" data-chosen={score === value}>
              <input
                type="radio"
                name="baton-score"
                value={value}
                checked={score === value}
                onChange={() => setScore(value)}
              />
              <ExtraIcon name={`face${value}`} size={34} />
              <span class="hidden-label">{labels[index]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {score && (
        <>
          <p class="card-hint" aria-hidden="true">
            {labels[score - 1]}
          </p>
          <textarea
            class="comment"
            rows={2}
            maxLength={2_000}
            dir="auto"
            aria-label={strings.rateComment}
            placeholder={strings.rateComment}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-primary disabled={state === 'sending'}>
            {strings.rateSend}
          </button>
        </>
      )}
      {state === 'failed' && (
        <p class="field-error" role="alert">
          {strings.emailFailed}
        </p>
      )}
    </form>
  );
}
