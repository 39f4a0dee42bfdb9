import type { Branding, Conversation, Message, WidgetSettings } from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import type { WidgetState } from '../store/widget-state.js';
import { toJson } from '../to-json.js';
import type { VisitorMemory } from './visitor-memory.js';

export interface LocalSnapshotOptions {
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  readonly memory: VisitorMemory;
}

interface Snapshot {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly branding: Branding;
  readonly widget: WidgetSettings | null;
}

/** About a screen and a half; the rest comes with the session. */
const KEPT_MESSAGES = 20;
const SAVE_AFTER_MS = 500;

function parseSnapshot(text: string | null): Snapshot | null {
  try {
    const value = JSON.parse(text ?? '') as Partial<Snapshot>;
    const isWhole = typeof value.conversation?.id === 'string' && Array.isArray(value.messages);
    return isWhole && value.branding ? (value as Snapshot) : null;
  } catch {
    return null;
  }
}

/** What is worth keeping: an open conversation in which something was said, of a backend that gives the rest later. */
function snapshotOf({ conversation, messages, branding, widget, abilities }: WidgetState): Snapshot | null {
  if (!conversation || !branding || !abilities.earlier || messages.length === 0) return null;
  if (conversation.status === 'closed') return null;
  return { conversation, messages: messages.slice(-KEPT_MESSAGES), branding, widget };
}

/**
 * Shows a returning visitor the end of their conversation before the backend has answered, and keeps it for the next
 * time. What the backend then says is merged by `seq` and `revision`, so it has the last word. Returns what stops it.
 */
export function keepLocalSnapshot({ store, environment, memory }: LocalSnapshotOptions): () => void {
  const { local, after } = environment;
  const snapshotKey = `${memory.prefix}snapshot`;
  const formKey = `${memory.prefix}form`;
  if (local.get(formKey)) store.setState({ formDone: true });
  const kept = store.getState().conversation ? null : parseSnapshot(local.get(snapshotKey));
  if (kept) {
    const readSeq = memory.readSeq(kept.conversation);
    store.setState({ ...kept, baselineSeq: kept.conversation.seq, readSeq });
  }
  let cancel: (() => void) | null = null;
  const save = () => {
    cancel = null;
    const snapshot = snapshotOf(store.getState());
    if (snapshot) local.set(snapshotKey, toJson(snapshot));
    else local.remove(snapshotKey);
  };
  const saveSoon = () => {
    if (store.getState().connection === 'online') cancel ??= after(SAVE_AFTER_MS, save);
  };
  const stop = store.subscribe((state, before) => {
    if (state.formDone && !before.formDone) local.set(formKey, '1');
    if (state.messages !== before.messages || state.conversation !== before.conversation) saveSoon();
  });
  // This code comes after the first message, which may be all that is ever said.
  saveSoon();
  return () => {
    stop();
    cancel?.();
  };
}
