import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { countUnread, isIncoming } from '../store/unread.js';
import type { WidgetState } from '../store/widget-state.js';

export interface AlertsOptions {
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  /** Where the visitor's choices are kept. */
  readonly prefix: string;
}

/** Two short, soft tones; nothing where the browser lets no page make a sound yet. */
function chime({ window }: BrowserEnvironment): void {
  const { AudioContext } = window as unknown as { AudioContext?: typeof globalThis.AudioContext };
  if (!AudioContext) return;
  const context = new AudioContext();
  if (context.state !== 'running') return void context.close();
  const volume = context.createGain();
  volume.connect(context.destination);
  volume.gain.setValueAtTime(0.08, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 0.5);
  for (const [frequency, start] of [
    [660, 0],
    [880, 0.12],
  ] as const) {
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(volume);
    tone.start(context.currentTime + start);
    tone.stop(context.currentTime + start + 0.3);
    tone.onended = () => start > 0 && void context.close();
  }
}

/** The number of unread messages before the page's title while the page is out of sight; the title comes back whole. */
function titleBadge(page: Document): (count: number) => void {
  let original: string | null = null;
  let shown = '';
  return (count) => {
    if (original !== null && page.title === shown) page.title = original;
    original = null;
    if (count === 0) return;
    original = page.title;
    shown = `(${count}) ${original}`;
    page.title = shown;
  };
}

function notify(state: WidgetState, { window }: BrowserEnvironment): void {
  const { Notification } = window as unknown as { Notification?: typeof globalThis.Notification };
  const message = state.messages.filter(isIncoming).at(-1);
  if (!message || Notification?.permission !== 'granted') return;
  const title = message.authorName ?? state.branding?.agentName ?? state.branding?.name ?? '';
  const note = new Notification(title, { body: message.text.slice(0, 140), tag: 'baton' });
  note.onclick = () => {
    window.focus();
    note.close();
  };
}

/** Makes itself heard and seen when something comes that the visitor does not see. Returns what stops it. */
export function startAlerts({ store, environment, prefix }: AlertsOptions): () => void {
  const { local } = environment;
  const key = `${prefix}alerts`;
  const kept = local.get(key);
  if (kept) store.setState({ alerts: { sound: !kept.includes('quiet'), notify: kept.includes('notify') } });
  const badge = titleBadge(environment.document);
  let count = countUnread(store.getState());
  const stop = store.subscribe((state, before) => {
    if (state.alerts !== before.alerts)
      local.set(key, `${state.alerts.sound ? '' : 'quiet'} ${state.alerts.notify ? 'notify' : ''}`);
    const now = countUnread(state);
    if (now === count && state.isPageVisible === before.isPageVisible) return;
    const isMore = now > count && state.messages !== before.messages;
    count = now;
    badge(state.isPageVisible ? 0 : now);
    if (!isMore || (state.messages.at(-1)?.seq ?? 0) <= state.baselineSeq) return;
    // What a page's policy or a browser forbids is simply not done.
    try {
      if (state.alerts.sound) chime(environment);
      if (state.alerts.notify && !state.isPageVisible) notify(state, environment);
    } catch {
      count = now;
    }
  });
  return () => {
    stop();
    badge(0);
  };
}
