import type { Assignee } from '../conversation/conversation.js';

/** Whether a person can take a conversation now, as the visitor may know it. */
export interface Availability {
  /** True when somebody of the assignment is free at this moment. */
  readonly available: boolean;
  /** When the team's hours begin next, ISO 8601 UTC; null when open now or unknown. */
  readonly nextOpening: string | null;
  /** How long the next visitor waits, where that is known and may be shown. */
  readonly expectedWaitMinutes?: number;
}

/** What the decision needs to know of the people: who would get the conversation, or how long the line is. */
export interface RoutingAvailability extends Availability {
  /** The person whose slot is (or, in a simulation, would be) held; null when nobody is eligible. */
  readonly assignee: Assignee | null;
  readonly teamName?: string;
  /** The place in the waiting line that the conversation would get, from 1. */
  readonly position?: number;
  /** IANA name of the zone in which the visitor reads times: their own when known, else the team's; UTC when absent. */
  readonly timeZone?: string;
}
