import type { HandoffOutcome, HandoffReason } from '../conversation/conversation.js';
import type { HandoffProcess } from '../settings/handoff-settings.js';

/** How long something took, over the handoffs where it happened; seconds, null when it never did. */
export interface Duration {
  readonly count: number;
  readonly medianSeconds: number | null;
  /** Nine in ten were done in so long. */
  readonly p90Seconds: number | null;
}

/** The handoffs that share something: a reason, a channel, a process, an outcome. */
export interface HandoffGroup<Key extends string = string> {
  readonly key: Key;
  readonly handoffs: number;
  /** Of those, how many reached a person. */
  readonly assigned: number;
  /** How many visitors gave up before that. */
  readonly abandoned: number;
}

/** What a custom trigger did, and what people think of it. */
export interface TriggerGroup {
  readonly triggerId: string;
  readonly phrase: string;
  readonly handoffs: number;
  /** Handoffs that somebody marked as needed or unneeded. */
  readonly judged: number;
  readonly unneeded: number;
  /** Needed among the judged, 0 to 1; null while nobody judged. */
  readonly precision: number | null;
}

/** One local day. */
export interface DayGroup {
  /** `YYYY-MM-DD` in the report's time zone. */
  readonly date: string;
  readonly conversations: number;
  readonly handoffs: number;
  readonly answeredByAgentAlone: number;
}

/** `GET /reports/handoffs`: every number can be counted again from `GET /handoffs` and the conversations. */
export interface HandoffReport {
  /** ISO 8601 UTC; `to` is exclusive. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly totals: {
    readonly conversations: number;
    /** The customer agent answered, and nobody was called. */
    readonly answeredByAgentAlone: number;
    readonly handoffs: number;
    readonly assigned: number;
    readonly abandoned: number;
    readonly unneeded: number;
  };
  readonly timeToAssignment: Duration;
  readonly timeToFirstReply: Duration;
  readonly byReason: readonly HandoffGroup<HandoffReason>[];
  readonly byProcess: readonly HandoffGroup<HandoffProcess>[];
  /** `open` while a handoff has no outcome yet. */
  readonly byOutcome: readonly HandoffGroup<HandoffOutcome | 'open'>[];
  readonly byChannel: readonly HandoffGroup[];
  readonly byTrigger: readonly TriggerGroup[];
  readonly byDay: readonly DayGroup[];
}

/** One line of the audit log. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string | null } | null;
  /** What was done, as in `handoff_settings.saved`. */
  readonly action: string;
  /** What it was done to: an id, or a version. */
  readonly target: string | null;
  /** Names of what changed; never the values, which may be secret or personal. */
  readonly detail: Readonly<Record<string, unknown>> | null;
}
