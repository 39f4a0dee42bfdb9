import {
  BatonError,
  type ConsoleEvent,
  type ConversationDetail,
  type ConversationSummary,
  type Message,
  type Note,
  OrderedMessages,
} from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import type { LiveConnection } from '../api/live-connection.js';
import { toBatonError } from '../api/request.js';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

/** One conversation as its page shows it. */
export interface TranscriptState {
  readonly status: 'loading' | 'ready' | 'failed' | 'missing';
  readonly error: BatonError | null;
  readonly detail: ConversationDetail | null;
  /** The newest, in the order of `seq`, without gaps. */
  readonly messages: readonly Message[];
  /** Whether there are messages before these, and how it goes with fetching some of them. */
  readonly earlier: 'none' | 'there' | 'loading' | 'failed';
  /** Who is writing at this moment, apart from the person who looks. */
  readonly typing: {
    readonly author: 'visitor' | 'human';
    readonly name: string | null;
    /** They write a private note. */
    readonly note: boolean;
  } | null;
  /** Private notes, in the order of writing. */
  readonly notes: readonly Note[];
  /** The notes could not be loaded: there may be more than are shown. */
  readonly notesFailed: boolean;
  /** Everybody who has the conversation open, the person who looks included. */
  readonly viewers: readonly Viewer[];
}

export interface Transcript {
  readonly store: StoreApi<TranscriptState>;
  /** Loads it and follows it; returns its stop. */
  start(): () => void;
  reload(): Promise<void>;
  /** Takes messages from anywhere: answers, events, the log. */
  accept(messages: readonly Message[]): void;
  acceptNotes(notes: readonly Note[]): void;
  /** Fetches what was said before, a page of it; the state says when that failed. */
  loadEarlier(): Promise<void>;
}

export interface TranscriptOptions {
  readonly conversationId: string;
  readonly api: Pick<Api, 'conversation' | 'messages' | 'notes'>;
  readonly live: Pick<LiveConnection, 'on' | 'onConnected' | 'watch' | 'unwatch' | 'store'>;
  readonly onMessages?: (messages: readonly Message[]) => void;
  readonly onDetail?: (detail: ConversationDetail) => void;
}

/** So many messages are enough to begin with, and to look further back. */
const MESSAGES_AT_ONCE = 100;
/** A missing message may still be on its way; after this long it is fetched. */
const GAP_PATIENCE_MS = 700;
/** Nobody types that long without another sign; the sign that they stopped was lost. */
const TYPING_LASTS_MS = 8_000;

const INITIAL: TranscriptState = {
  status: 'loading',
  error: null,
  detail: null,
  messages: [],
  earlier: 'none',
  typing: null,
  notes: [],
  notesFailed: false,
  viewers: [],
};

/** Takes the summary's news over into the detail, whose page, context and handoffs it keeps. */
export function withSummary(detail: ConversationDetail, summary: ConversationSummary): ConversationDetail {
  return summary.conversation.revision < detail.conversation.revision ? detail : { ...detail, ...summary };
}

/** True when the summary tells of a handoff that the detail's records do not show as it is now. */
export function hasStaleHandoffs(detail: ConversationDetail, summary: ConversationSummary): boolean {
  const latest = detail.handoffs[0];
  const { handoff, conversation } = summary;
  return (
    handoff?.id !== latest?.id ||
    handoff?.outcome !== latest?.outcome ||
    (conversation.assignee?.id ?? null) !== (detail.conversation.assignee?.id ?? null)
  );
}

/** Follows one conversation: its log from the end and without gaps, its state, who is typing and who else looks. */
export function createTranscript(options: TranscriptOptions): Transcript {
  const { conversationId, api, live, onMessages, onDetail } = options;
  const store = createStore<TranscriptState>(() => INITIAL);
  /** Before the conversation is known, so is not where its end is. */
  let ordered: OrderedMessages | null = null;
  /** What is shown begins after this `seq`. */
  let begin = 0;
  let stopped = false;
  let gapTimer: ReturnType<typeof setTimeout> | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let fetching: Promise<void> | null = null;

  const accept = (messages: readonly Message[]): void => {
    if (!ordered) return;
    const ready = ordered.accept(messages);
    if (ready.length > 0) {
      const stopsTyping = ready.some((message) => message.author === store.getState().typing?.author);
      store.setState((state) => ({
        messages: [...state.messages, ...ready],
        ...(stopsTyping ? { typing: null } : {}),
      }));
      onMessages?.(ready);
    }
    watchForGap();
  };
  const watchForGap = (): void => {
    clearTimeout(gapTimer);
    if (ordered?.hasGap && !stopped)
      gapTimer = setTimeout(() => void catchUp().catch(() => {}), GAP_PATIENCE_MS);
  };
  const logAfter = async (afterSeq: number): Promise<{ messages: readonly Message[]; more: boolean }> => {
    if (live.store.getState().connection === 'online') return live.watch({ conversationId, afterSeq });
    const page = await api.messages(conversationId, afterSeq);
    return { messages: page.items, more: page.nextCursor !== null };
  };
  const fetchLog = async (): Promise<void> => {
    for (let more = true; ordered && more && !stopped; ) {
      const before = ordered.lastSeq;
      const page = await logAfter(before);
      accept(page.messages);
      more = page.more && ordered.lastSeq > before;
    }
  };
  const catchUp = (): Promise<void> => {
    fetching ??= fetchLog().finally(() => {
      fetching = null;
    });
    return fetching;
  };
  const loadDetail = async (): Promise<void> => {
    const detail = await api.conversation(conversationId);
    if (stopped) return;
    const known = store.getState().detail;
    const isOlder = known !== null && detail.conversation.revision < known.conversation.revision;
    const shown = isOlder ? { ...detail, ...known, handoffs: detail.handoffs } : detail;
    if (!ordered) {
      begin = Math.max(0, shown.conversation.seq - MESSAGES_AT_ONCE);
      ordered = new OrderedMessages(begin);
      store.setState({ earlier: begin > 0 ? 'there' : 'none' });
    }
    ordered.expect(shown.conversation.seq);
    store.setState({ detail: shown });
    onDetail?.(shown);
    watchForGap();
  };
  const loadEarlier = async (): Promise<void> => {
    const before = begin;
    if (before === 0 || store.getState().earlier === 'loading') return;
    store.setState({ earlier: 'loading' });
    try {
      const after = Math.max(0, before - MESSAGES_AT_ONCE);
      const { items } = await api.messages(conversationId, after);
      begin = after;
      store.setState(({ messages }) => ({
        messages: [...items.filter(({ seq }) => seq <= before), ...messages],
        earlier: begin > 0 ? 'there' : 'none',
      }));
    } catch {
      store.setState({ earlier: 'failed' });
    }
  };
  const acceptNotes = (incoming: readonly Note[]): void => {
    const byId = new Map([...store.getState().notes, ...incoming].map((note) => [note.id, note]));
    const notes = [...byId.values()].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    store.setState({ notes });
  };
  const loadNotes = async (): Promise<void> => {
    try {
      const notes = await api.notes(conversationId);
      if (stopped) return;
      acceptNotes(notes);
      store.setState({ notesFailed: false });
    } catch {
      // The conversation is worth showing without them, as long as it says so.
      if (!stopped) store.setState({ notesFailed: true });
    }
  };
  const reload = async (): Promise<void> => {
    void loadNotes();
    store.setState((state) => (state.status === 'ready' ? state : { status: 'loading', error: null }));
    try {
      await loadDetail();
      await catchUp();
      if (!stopped) store.setState({ status: 'ready', error: null });
    } catch (fault) {
      const error = toBatonError(fault);
      const failed = error.code === 'not_found' ? 'missing' : 'failed';
      if (!stopped && store.getState().status !== 'ready') store.setState({ status: failed, error });
    }
  };
  /** What was asked over HTTP before the line was there joins nothing: it ends first, then the log is watched. */
  const watchAgain = async (): Promise<void> => {
    await fetching?.catch(() => {});
    if (!stopped) await reload();
  };
  const showTyping = (typing: TranscriptState['typing']): void => {
    clearTimeout(typingTimer);
    store.setState({ typing });
    if (typing) typingTimer = setTimeout(() => store.setState({ typing: null }), TYPING_LASTS_MS);
  };
  const onSummary = (summary: ConversationSummary): void => {
    const { detail } = store.getState();
    ordered?.expect(summary.conversation.seq);
    watchForGap();
    if (!detail) return;
    const isStale = hasStaleHandoffs(detail, summary);
    store.setState({ detail: withSummary(detail, summary) });
    if (isStale) void loadDetail().catch(() => {});
  };
  const hide = (): void =>
    store.setState({ status: 'missing', error: new BatonError('not_found'), detail: null });
  const onEvent = (event: ConsoleEvent): void => {
    if (event.type === 'conversation' && event.summary.id === conversationId) onSummary(event.summary);
    if (event.type === 'note' && event.note.conversationId === conversationId) acceptNotes([event.note]);
    if (!('conversationId' in event) || event.conversationId !== conversationId) return;
    if (event.type === 'message') accept([event.message]);
    else if (event.type === 'typing')
      showTyping(
        event.active ? { author: event.author, name: event.name ?? null, note: event.note ?? false } : null,
      );
    else if (event.type === 'viewers') store.setState({ viewers: event.viewers });
    else if (event.type === 'conversation_erased') hide();
    // It moved: whether this person may still see it, only the server knows.
    else if (event.type === 'conversation_hidden')
      void loadDetail().catch((fault) => toBatonError(fault).code === 'not_found' && hide());
  };

  return {
    store,
    accept,
    acceptNotes,
    loadEarlier,
    reload,
    start: () => {
      const offs = [live.on(onEvent), live.onConnected(() => void watchAgain())];
      void reload();
      return () => {
        stopped = true;
        clearTimeout(gapTimer);
        clearTimeout(typingTimer);
        for (const off of offs) off();
        live.unwatch(conversationId);
      };
    },
  };
}
