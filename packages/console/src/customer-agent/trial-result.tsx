import type { TrialResult } from '@baton/core';
import type { VNode } from 'preact';
import { HighlightedText } from '../inbox/highlighted-text.js';
import { Check, CircleSlash } from '../ui/icons.js';
import { decisionWords, NEAR_WORDS } from './trial-words.js';
import { VisitorPreview } from './visitor-preview.js';

export interface TrialResultViewProps {
  readonly text: string;
  readonly result: TrialResult;
}

function Matches({ text, result }: TrialResultViewProps): VNode {
  const { matches, humanRequest, explanation } = result;
  const asked = humanRequest.kind === 'none' ? [] : [humanRequest];
  return (
    <section aria-label="What matches">
      <h3>What matches</h3>
      <HighlightedText text={text} ranges={[...matches, ...asked]} />
      <ul class="trial-facts">
        {matches.map(({ triggerId, phrase, text: words }) => (
          <li key={triggerId}>
            Trigger “{phrase}”, by “{words}”
          </li>
        ))}
        {humanRequest.kind === 'request' && <li>The visitor asks plainly for a person</li>}
        {humanRequest.kind === 'offer' && <li>The visitor asks vaguely for a person</li>}
        {matches.length === 0 && humanRequest.kind === 'none' && <li>No trigger matches.</li>}
        {explanation.near.slice(0, 5).map(({ triggerId, phrase, reason }) => (
          <li key={`near ${triggerId}`} class="muted">
            “{phrase}” came close: {NEAR_WORDS[reason]}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ result }: { result: TrialResult }): VNode | null {
  const { answer } = result;
  if (!answer) return null;
  return (
    <section aria-label="The customer agent">
      <h3>The customer agent</h3>
      <p>{answer.known ? `Answers: “${answer.text}”` : 'Finds no answer that it is sure of.'}</p>
    </section>
  );
}

type WithMessage = {
  readonly message?: { readonly kind: 'available' | 'unavailable' | 'unassigned' } | null;
};

/** What would happen: the decision, the matches, the message as the visitor reads it, and the steps that led there. */
export function TrialResultView({ text, result }: TrialResultViewProps): VNode {
  const { decision, assignee, message, steps } = result;
  const isHandedOff = decision.action === 'hand_off';
  const Icon = isHandedOff ? Check : CircleSlash;
  const kind = (decision as WithMessage).message?.kind ?? 'unavailable';
  return (
    <div class="trial-result" role="status" aria-label="Result">
      <p class={`trial-decision ${isHandedOff ? 'is-handed-off' : ''}`}>
        <Icon size={18} aria-hidden="true" />
        {decisionWords(result)}
      </p>
      <Matches text={text} result={result} />
      <Answer result={result} />
      {message !== null && (
        <section aria-label="What the visitor reads">
          <h3>What the visitor reads</h3>
          <VisitorPreview kind={kind} text={message} question={text} person={assignee?.name ?? null} />
        </section>
      )}
      <section aria-label="Why">
        <h3>Why</h3>
        <ol class="trial-steps">
          {steps.map((step, index) => (
            <li key={index}>{step.text}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
