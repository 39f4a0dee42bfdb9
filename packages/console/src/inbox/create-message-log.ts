import { type Message, OrderedMessages } from '@baton/core';

/** The messages of a conversation as far as they are here. */
export interface MessageLogState {
  /** The newest, in the order of `seq`, without gaps. */
  readonly messages: readonly Message[];
  /** Whether there are messages before these, and how it goes with fetching some of them. */
  readonly earlier: 'none' | 'there' | 'loading' | 'failed';
}

export interface MessageLog {
  /** The conversation has reached this `seq`. The first call says where its end is, so where the log begins. */
  expect(seq: number): void;
  /** Takes messages from anywhere, in any order, as often as they come. */
  accept(messages: readonly Message[]): void;
  /** Fetches what came after the last message that is here; two calls at once are one. */
  catchUp(): Promise<void>;
  /** Resolves when nothing is being fetched. Never rejects. */
  settled(): Promise<void>;
  /** Fetches a page of what was said before; the state says when that failed. */
  loadEarlier(): Promise<void>;
  stop(): void;
}

export interface MessageLogOptions {
  /** What comes after a `seq` from now on, and whether there is more. */
  readonly follow: (afterSeq: number) => Promise<{ messages: readonly Message[]; more: boolean }>;
  /** What came after a `seq` once, at least as many as are asked for at once. */
  readonly read: (afterSeq: number) => Promise<readonly Message[]>;
  /** @param added Those that are new at the end. */
  readonly onChange: (state: MessageLogState, added: readonly Message[]) => void;
}

/** So many messages are enough to begin with, and to look further back. */
const MESSAGES_AT_ONCE = 100;
/** A missing message may still be on its way; after this long it is fetched. */
const GAP_PATIENCE_MS = 700;

/** Keeps the messages of a conversation from its end on, and as far back as somebody has read. */
export function createMessageLog({ follow, read, onChange }: MessageLogOptions): MessageLog {
  let state: MessageLogState = { messages: [], earlier: 'none' };
  /** Before it is known where the conversation ends nothing can be put in its place. */
  let ordered: OrderedMessages | null = null;
  /** What is here begins after this `seq`. */
  let begin = 0;
  let isStopped = false;
  let gapTimer: ReturnType<typeof setTimeout> | undefined;
  let fetching: Promise<void> | null = null;

  const change = (next: Partial<MessageLogState>, added: readonly Message[] = []): void => {
    state = { ...state, ...next };
    onChange(state, added);
  };
  const watchForGap = (): void => {
    clearTimeout(gapTimer);
    if (ordered?.hasGap && !isStopped)
      gapTimer = setTimeout(() => void catchUp().catch(() => {}), GAP_PATIENCE_MS);
  };
  const accept = (messages: readonly Message[]): void => {
    if (!ordered) return;
    const added = ordered.accept(messages);
    if (added.length > 0) change({ messages: [...state.messages, ...added] }, added);
    watchForGap();
  };
  const fetchRest = async (): Promise<void> => {
    for (let more = true; ordered && more && !isStopped; ) {
      const before = ordered.lastSeq;
      const page = await follow(before);
      accept(page.messages);
      more = page.more && ordered.lastSeq > before;
    }
  };
  const catchUp = (): Promise<void> => {
    fetching ??= fetchRest().finally(() => {
      fetching = null;
    });
    return fetching;
  };
  return {
    accept,
    catchUp,
    settled: async () => fetching?.catch(() => {}),
    expect(seq) {
      if (!ordered) {
        begin = Math.max(0, seq - MESSAGES_AT_ONCE);
        ordered = new OrderedMessages(begin);
        change({ earlier: begin > 0 ? 'there' : 'none' });
      }
      ordered.expect(seq);
      watchForGap();
    },
    async loadEarlier() {
      const before = begin;
      if (before === 0 || state.earlier === 'loading') return;
      change({ earlier: 'loading' });
      try {
        const after = Math.max(0, before - MESSAGES_AT_ONCE);
        const page = await read(after);
        begin = after;
        const messages = [...page.filter(({ seq }) => seq <= before), ...state.messages];
        change({ messages, earlier: begin > 0 ? 'there' : 'none' });
      } catch {
        change({ earlier: 'failed' });
      }
    },
    stop() {
      isStopped = true;
      clearTimeout(gapTimer);
    },
  };
}
