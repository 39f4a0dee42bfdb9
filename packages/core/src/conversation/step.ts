import type { Assignee, Conversation, HandoffOutcome, Queue } from './conversation.js';
import type {
  AnswerManner,
  ConversationEvent,
  ConversationEventType,
  Effect,
  RefusalCode,
  TransitionContext,
} from './events.js';
import type { Author, Message, MessageDraft, Notice, NoticeKind } from './message.js';
import { isStandardMessage, noticeText } from './notice-texts.js';

/** How one kind of event changes the step; a code when this state does not accept it. */
export type Handle<Type extends ConversationEventType> = (
  step: Step,
  event: Extract<ConversationEvent, { type: Type }>,
) => RefusalCode | undefined;

/** The transition being worked out: the next state so far, and what must be done for it. */
export class Step {
  readonly effects: Effect[] = [];
  next: Conversation;

  constructor(
    conversation: Conversation,
    readonly context: TransitionContext,
  ) {
    this.next = conversation;
  }

  /** Changes the state; a change of hands, closing and reopening included, makes answers under way stale. */
  set(change: Partial<Conversation>): void {
    const next = { ...this.next, ...change };
    const changesHands = next.handler !== this.next.handler || next.status !== this.next.status;
    this.next = changesHands ? { ...next, epoch: next.epoch + 1 } : next;
  }

  append(author: Author, draft: MessageDraft, notice?: Notice): void {
    const seq = this.next.seq + 1;
    const at = new Date(this.context.now).toISOString();
    const { id, text, ...more } = draft;
    // What is added after a spread costs V8 twenty times as much as what stands before it.
    const message: Message = { id, seq, author, text, at, ...more, ...(notice && { notice }) };
    this.next = { ...this.next, seq };
    this.effects.push({ type: 'append_message', message });
  }

  tell(
    kind: NoticeKind,
    about: { text?: string; name?: string; outcome?: HandoffOutcome; handoffId?: string } = {},
  ): void {
    const { text, ...rest } = about;
    const custom = text !== undefined && text !== '' && !isStandardMessage(text);
    const draft = { id: this.context.newId(), text: text || noticeText(kind, about.name) };
    this.append('system', draft, { kind, custom, ...rest });
  }

  requestAnswer(manner: AnswerManner): void {
    this.effects.push({ type: 'request_answer', epoch: this.next.epoch, manner });
  }

  /** Records an outcome of the open handoff. */
  record(outcome: HandoffOutcome): void {
    const { handoff } = this.next;
    if (!handoff) return;
    this.set({ handoff: { ...handoff, outcome } });
    this.effects.push({ type: 'settle_handoff', handoffId: handoff.id, outcome });
  }

  /** Records an outcome and tells the visitor, in one message, what it is (invariant 4). */
  settle(
    outcome: Exclude<HandoffOutcome, 'declined'>,
    kind: NoticeKind,
    told: { text?: string; name?: string } = {},
  ): void {
    this.record(outcome);
    this.tell(kind, { ...told, outcome, handoffId: this.next.handoff?.id });
  }

  /**
   * Ends whatever handoff there is and says so in one message. A visitor who was still to get a person has had the
   * handoff cancelled; one that was settled keeps its outcome.
   */
  conclude(kind: NoticeKind): void {
    const { handoff } = this.next;
    const isUnmet = handoff !== null && (handoff.outcome === null || handoff.outcome === 'waiting');
    if (isUnmet) this.settle('cancelled', kind);
    else this.tell(kind);
    this.endHandoff();
  }

  /** Lets go of the person and of the handoff, whose last outcome is the one it ends in (invariant 3). */
  endHandoff(): void {
    const { handoff } = this.next;
    this.releaseAssignee();
    if (handoff?.outcome) {
      this.effects.push({ type: 'end_handoff', handoffId: handoff.id, outcome: handoff.outcome });
    }
    this.set({ handoff: null, queue: null, position: null });
  }

  releaseAssignee(): void {
    const { assignee } = this.next;
    if (!assignee) return;
    this.effects.push({ type: 'release_assignee', assigneeId: assignee.id });
    this.set({ assignee: null });
  }

  /** The customer agent has it again, or its pause. */
  backToAgent(): void {
    this.set({ handler: this.context.agentPaused ? 'paused' : 'agent' });
  }

  /** Puts it in the hands of people; whoever had it before lets go. */
  queue(queue: Queue, assignee: Assignee | null, position: number | null): void {
    if (this.next.assignee?.id !== assignee?.id) this.releaseAssignee();
    this.set({ handler: 'human', queue, assignee, position, failedAnswers: 0 });
  }
}
