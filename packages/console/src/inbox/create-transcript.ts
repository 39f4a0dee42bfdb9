import {
  BatonError,
  type ConsoleEvent,
  type ConversationDetail,
  type ConversationSummary,
  type Message,
  type Note,
} from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import type { LiveConnection } from '../api/live-connection.js';
import { toBatonError } from '../api/request.js';
import { createMessageLog, type MessageLogState } from './create-message-log.js';

export interface Viewer {
  readonly id: string;
  readonly name: string;
}

/** One conversation as its page shows it. */
export interface TranscriptState extends MessageLogState {
  readonly status: 'loading' | 'ready' | 'failed' | 'missing';
  readonly error: BatonError | null;
  readonly detail: ConversationDetail | null;
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
  let stopped = false;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;

  const log = createMessageLog({
    async follow(afterSeq) {
      if (live.store.getState().connection === 'online') return live.watch({ conversationId, afterSeq });
      const page = await api.messages(conversationId, afterSeq);
      return { messages: page.items, more: page.nextCursor !== null };
    },
    read: async (afterSeq) => (await api.messages(conversationId, afterSeq)).items,
    onChange(state, added) {
      const stopsTyping = added.some(({ author }) => author === store.getState().typing?.author);
      store.setState({ ...state, ...(stopsTyping ? { typing: null } : {}) });
      if (added.length > 0) onMessages?.(added);
    },
  });
  const loadDetail = async (): Promise<void> => {
    const detail = await api.conversation(conversationId);
    if (stopped) return;
    const known = store.getState().detail;
    const isOlder = known !== null && detail.conversation.revision < known.conversation.revision;
    const shown = isOlder ? { ...detail, ...known, handoffs: detail.handoffs } : detail;
    log.expect(shown.conversation.seq);
    store.setState({ detail: shown });
    onDetail?.(shown);
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
      await log.catchUp();
      if (!stopped) store.setState({ status: 'ready', error: null });
    } catch (fault) {
      const error = toBatonError(fault);
      const failed = error.code === 'not_found' ? 'missing' : 'failed';
      if (!stopped && store.getState().status !== 'ready') store.setState({ status: failed, error });
    }
  };
  /** What was asked over HTTP before the line was there joins nothing: it ends first, then the log is watched. */
  const watchAgain = async (): Promise<void> => {
    await log.settled();
    if (!stopped) await reload();
  };
  const showTyping = (typing: TranscriptState['typing']): void => {
    clearTimeout(typingTimer);
    store.setState({ typing });
    if (typing) typingTimer = setTimeout(() => store.setState({ typing: null }), TYPING_LASTS_MS);
  };
  const onSummary = (summary: ConversationSummary): void => {
    const { detail } = store.getState();
    if (!detail) return;
    log.expect(summary.conversation.seq);
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
    if (event.type === 'message') log.accept([event.message]);
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
    accept: log.accept,
    acceptNotes,
    loadEarlier: log.loadEarlier,
    reload,
    start: () => {
      const offs = [live.on(onEvent), live.onConnected(() => void watchAgain())];
      void reload();
      return () => {
        stopped = true;
        log.stop();
        clearTimeout(typingTimer);
        for (const off of offs) off();
        live.unwatch(conversationId);
      };
    },
  };
}
