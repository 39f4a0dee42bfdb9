import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows. Labels are from closed sets, so that nothing about a person gets in. */
export interface Metrics {
  readonly registry: Registry;
  /** One for each message stored; `author` as in core's `Author`. */
  readonly messages: Counter<'author'>;
  /** One for each handoff whose outcome is settled or changes. */
  readonly handoffs: Counter<'reason' | 'outcome'>;
  /** Connected sockets; `kind` is `visitor` or `console`. */
  readonly sockets: Gauge<'kind'>;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
}

/** Creates the metrics of one server on a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'baton_' });
  return {
    registry,
    messages: new Counter({
      name: 'baton_messages_total',
      help: 'Messages stored, by author.',
      labelNames: ['author'],
      registers,
    }),
    handoffs: new Counter({
      name: 'baton_handoffs_total',
      help: 'Handoffs settled, by reason and outcome.',
      labelNames: ['reason', 'outcome'],
      registers,
    }),
    sockets: new Gauge({
      name: 'baton_sockets',
      help: 'Open sockets, by kind.',
      labelNames: ['kind'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'baton_http_request_duration_seconds',
      help: 'Time to answer an HTTP request.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
  };
}
