import type { BacktestFlip, BacktestResult } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { HighlightedText } from '../inbox/highlighted-text.js';
import { REASON_LABELS } from '../inbox/wording.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { fullTime } from '../ui/relative-time.js';
import { LoadChart } from './load-chart.js';

const PER_STEP = 50;

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;

function FlipItem({ flip }: { flip: BacktestFlip }): VNode {
  const { conversationId, change, contact, at, reason, phrase, excerpt } = flip;
  const isNew = change === 'now_hands_off';
  return (
    <li class="flip">
      <p class="flip-head">
        <span class={`chip ${isNew ? 'chip-reason' : ''}`}>
          {isNew ? 'Would hand off' : 'Would not hand off'}
        </span>
        <span>
          {REASON_LABELS[reason]}
          {phrase && `: “${phrase}”`}
        </span>
      </p>
      {excerpt && <HighlightedText text={excerpt.text} ranges={[excerpt]} />}
      <p class="setting-text">
        {/* A new tab: unsaved settings stay where they are. */}
        <a href={PATHS.inbox('open', conversationId)} target="_blank" rel="noreferrer">
          {contact ?? 'Visitor'}
        </a>
        , <time dateTime={at}>{fullTime(at)}</time>
      </p>
    </li>
  );
}

type Shown = 'all' | BacktestFlip['change'];

function FlipList({ result }: { result: BacktestResult }): VNode {
  const { flips, flipsLeftOut } = result;
  const [shown, setShown] = useState<Shown>('all');
  const [count, setCount] = useState(PER_STEP);
  const chosen = flips.filter(({ change }) => shown === 'all' || change === shown);
  const rest = chosen.length - count;
  return (
    <section aria-label="Conversations that would change">
      <div class="flip-filter">
        <h3>Conversations that would change</h3>
        <select
          class="select"
          aria-label="Which of them"
          value={shown}
          onChange={(event) => setShown(event.currentTarget.value as Shown)}
        >
          <option value="all">All</option>
          <option value="now_hands_off">Would hand off</option>
          <option value="no_longer_hands_off">Would not hand off</option>
        </select>
      </div>
      <ul class="flip-list">
        {chosen.slice(0, count).map((flip) => (
          <FlipItem key={flip.conversationId} flip={flip} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setCount(count + PER_STEP)}>Show {Math.min(rest, PER_STEP)} more</Button>
      )}
      {flipsLeftOut > 0 && <p class="muted">and {plural(flipsLeftOut, 'other', 'others')}, not listed</p>}
    </section>
  );
}

/** What the settings would have done: how many handoffs, which conversations, and when the team would feel it. */
export function BacktestResultView({ result }: { result: BacktestResult }): VNode {
  const { conversations, handoffs, flips } = result;
  const added = handoffs.after - handoffs.before;
  const sign = added > 0 ? '+' : '';
  return (
    <div class="backtest-result" role="status" aria-label="Result">
      <dl class="backtest-figures">
        <div>
          <dt>Conversations</dt>
          <dd>{conversations.toLocaleString()}</dd>
        </div>
        <div>
          <dt>Handed off</dt>
          <dd>{handoffs.before.toLocaleString()}</dd>
        </div>
        <div>
          <dt>Would be</dt>
          <dd>
            {handoffs.after.toLocaleString()}{' '}
            <span class="muted">
              {added === 0 ? 'no more, no fewer' : `${sign}${added.toLocaleString()}`}
            </span>
          </dd>
        </div>
      </dl>
      {conversations > 0 && <LoadChart load={result.load} />}
      {flips.length === 0 ? (
        <p class="muted">
          {conversations === 0
            ? 'There are no conversations in this time.'
            : 'No conversation would have gone the other way.'}
        </p>
      ) : (
        <FlipList result={result} />
      )}
    </div>
  );
}
