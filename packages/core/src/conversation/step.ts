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
import { noticeText } from './notice-texts.js';

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

  set(change: Partial<Conversation>): void {
    const handler = change.handler ?? this.next.handler;
    const epoch = this.next.epoch + (handler === this.next.handler ? 0 : 1);
    this.next = { ...this.next, ...change, epoch };
  }

  append(author: Author, draft: MessageDraft, notice?: Notice): void {
    const seq = this.next.seq + 1;
    const at = new Date(this.context.now).toISOString();
    const message: Message = { ...draft, seq, author, at, ...(notice && { notice }) };
    this.next = { ...this.next, seq };
    this.effects.push({ type: 'append_message', message });
  }

  tell(kind: NoticeKind, about: { text?: string; name?: string; outcome?: HandoffOutcome; handoffId?: string } = {}): void {
    const { text, ...rest } = about;
    const custom = text !== undefined && text !== '';
    const draft = { id: this.context.newId(), text: custom ? text : noticeText(kind, about.name) };
    this.append('system', draft, { kind, custom, ...rest });
  }

  requestAnswer(manner: AnswerManner): void {
    this.effects.push({ type: 'request_answer', epoch: this.next.epoch, manner });
  }

  /** Records an outcome of the open handoff and tells the visitor, in one message, what it is. */
  settle(outcome: HandoffOutcome, kind: NoticeKind, told: { text?: string; name?: string } = {}): void {
    const handoff = this.next.handoff;
    if (!handoff) return;
    this.set({ handoff: { ...handoff, outcome } });
    this.effects.push({ type: 'settle_handoff', handoffId: handoff.id, outcome });
    if (outcome !== 'declined') this.tell(kind, { ...told, outcome, handoffId: handoff.id });
  }

  /** Lets go of the person and of the handoff. */
  endHandoff(): void {
    const { handoff } = this.next;
    this.releaseAssignee();
    if (handoff) {
      this.effects.push({ type: 'end_handoff', handoffId: handoff.id, outcome: handoff.outcome ?? 'cancelled' });
    }
    this.set({ handoff: null, queue: null, position: null });
  }

  releaseAssignee(): void {
    const { assignee } = this.next;
    if (!assignee) return;
    this.effects.push({ type: 'release_assignee', assigneeId: assignee.id });
    this.set({ assignee: null });
  }

  backToAgent(): void {
    this.set({ handler: this.context.agentPaused ? 'paused' : 'agent' });
  }

  queue(queue: Queue, assignee: Assignee | null, position: number | null): void {
    if (this.next.assignee && this.next.assignee.id !== assignee?.id) this.releaseAssignee();
    this.set({ handler: 'human', queue, assignee, position });
  }
}
