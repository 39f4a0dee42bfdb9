import type { Assignee, HandoffOutcome, HandoffReason } from '../conversation/conversation.js';
import type { Citation } from '../conversation/message.js';
import type { TriggerRecord } from '../handoff/signal.js';
import type { HandoffProcess } from '../settings/handoff-settings.js';

/** What is kept of every handoff (design, Destinations: handoff record). */
export interface HandoffRecord {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: HandoffReason;
  readonly trigger: TriggerRecord | null;
  readonly process: HandoffProcess;
  readonly outcome: HandoffOutcome | null;
  /** Further reasons that came up while it was open. */
  readonly joinedReasons: readonly HandoffReason[];
  readonly assignee: Assignee | null;
  readonly destinationId: string | null;
  readonly settingsVersion: number;
  readonly context: Readonly<Record<string, string>>;
  readonly requestedAt: string;
  readonly settledAt: string | null;
  readonly assignedAt: string | null;
  readonly endedAt: string | null;
  /** Whether somebody who worked it says that it was needed; null while nobody did. */
  readonly needed: boolean | null;
}

/** A page on which a visitor had the chat. */
export interface VisitedPage {
  readonly url: string;
  readonly title: string | null;
  /** When they came to it; ISO 8601 UTC. */
  readonly at: string;
}

/** What came before a handoff, read from the transcript; long texts are cut. */
export interface HandoffStory {
  /** What the visitor wrote: the first message and the last two, in order. */
  readonly said: readonly string[];
  /** How many messages they wrote in all. */
  readonly saidCount: number;
  /** What the customer agent answered, the last five, in order. */
  readonly tried: readonly {
    /** The visitor's words before it; empty when it spoke first. */
    readonly question: string;
    /** Markdown. */
    readonly answer: string;
    /** Where it found the answer; empty when it had none to show. */
    readonly sources: readonly Citation[];
    /** What the visitor thought of it; null: they did not say. */
    readonly helpful: boolean | null;
  }[];
}
