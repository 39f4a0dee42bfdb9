import type { Author } from '@baton/core';
import type { Counter } from 'prom-client';
import type { Turns } from '../conversations/turns.js';
import type { Metrics } from './metrics.js';

/** Counts what saved turns mean, on the node that saved them. */
export function countTurns(turns: Turns, metrics: Metrics): void {
  const counters = new Map<Author, Counter.Internal>();
  const counterOf = (author: Author) => {
    const known = counters.get(author) ?? metrics.messages.labels(author);
    counters.set(author, known);
    return known;
  };
  turns.onSaved(({ previous, next, messages, effects }) => {
    for (const { author } of messages) counterOf(author).inc();
    const reasonOf = (handoffId: string) => {
      const opened = effects.find(
        (effect) => effect.type === 'open_handoff' && effect.handoffId === handoffId,
      );
      if (opened?.type === 'open_handoff') return opened.reason;
      return (previous.state.handoff ?? next.state.handoff)?.reason ?? 'api';
    };
    for (const effect of effects) {
      if (effect.type !== 'settle_handoff') continue;
      metrics.handoffs.inc({ reason: reasonOf(effect.handoffId), outcome: effect.outcome });
    }
  });
}
