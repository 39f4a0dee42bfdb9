import {
  type BackendEvent,
  type BackendListener,
  BatonError,
  hostEnvironment,
  parseWidgetSettings,
  type Upload,
  type UploadRequest,
} from '@baton/core';
import { type MemoryBackend, memoryBackend } from '@baton/core/testing';
import { createWidget, type Widget } from '@baton/widget';
import { listen } from './listen.js';
import { countChanges, lookAt } from './pixels.js';

export interface StageOptions {
  readonly theme?: 'light' | 'dark';
  /** Asks for a name and an address before the chat. */
  readonly asksFirst?: boolean;
  /** No session is opened. */
  readonly isRefused?: boolean;
}

/** A chat whose other side does what a test says, and nothing else. */
export interface Stage {
  readonly backend: MemoryBackend;
  widget: Widget;
  /** Tells the widget what a backend would. */
  tell(event: BackendEvent): void;
  /** Goes on with the answer to the last question; without a text it has come to its end. */
  say(text?: string): void;
  /** Days since the first message was written. */
  day: number;
  /** What becomes of the next files; they stay on their way by themselves. */
  upload: 'sending' | 'failed' | 'ready';
  /** Whether the visitor's messages are refused. */
  refuses: boolean;
  /** The visitor comes back: another widget on the same conversations. */
  comeBack(): void;
}

const DAY_MS = 86_400_000;
const CITATION = { title: 'Delivery', url: 'https://shop.example/delivery' };

/** The answer that is being written, piece by piece. */
function answers() {
  let waiting: ((text: string | undefined) => void) | undefined;
  return {
    say: (text?: string) => waiting?.(text),
    async *answer() {
      for (;;) {
        const text = await new Promise<string | undefined>((resolve) => {
          waiting = resolve;
        });
        yield text ?? { text: '', citations: [CITATION] };
        if (text === undefined) return;
      }
    },
  };
}

/** The widget's owner asks for ratings, and for a name and an address first where it is wanted. */
function widgetSettings(asksFirst: boolean) {
  const fields = ['name', 'email'].map((id) => ({ id, required: true }));
  const parsed = parseWidgetSettings({ rating: true, preChat: { enabled: asksFirst, fields } });
  if (!parsed.ok) throw new BatonError('invalid', undefined, { issues: parsed.issues });
  return parsed.settings;
}

/** Puts the chat on the page. */
export function setStage({ theme, asksFirst = false, isRefused = false }: StageOptions): Stage {
  const { say, answer } = answers();
  const first = memoryBackend({
    people: [{ id: 'ada', name: 'Ada Lindqvist', available: false }],
    branding: { name: 'Shop', agentName: 'Robin', suggestions: ['Where is my parcel?', 'Do you deliver?'] },
    widget: widgetSettings(asksFirst),
    hooks: {
      before: (method) => {
        if (method === 'open' && isRefused) throw new BatonError('forbidden');
        if (method === 'sendMessage' && stage.refuses) throw new BatonError('bad_request');
      },
    },
    environment: { ...hostEnvironment(), now: () => Date.now() + (stage.day - 3) * DAY_MS },
  });
  const listeners = new Set<BackendListener>();
  /** Lets files go where the test says, and the widget hear what it tells. */
  const direct = (backend: MemoryBackend): MemoryBackend => {
    const [subscribe, upload] = [backend.subscribe.bind(backend), backend.upload!.bind(backend)];
    backend.subscribe = (position, listener) => {
      listeners.add(listener);
      const stop = subscribe(position, listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    };
    return Object.assign(backend, {
      upload: (request: UploadRequest): Upload => {
        if (stage.upload === 'ready') return upload(request);
        request.onProgress?.(request.size / 2);
        const isOver = stage.upload === 'failed';
        const done = isOver ? Promise.reject(new BatonError('unavailable')) : new Promise<never>(() => {});
        return { done, cancel() {} };
      },
    });
  };
  const appear = (backend: MemoryBackend) =>
    createWidget({ backend: direct(backend), answer, theme, locale: 'en' });
  const stage: Stage = {
    backend: first,
    widget: appear(first),
    tell: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    say,
    day: 3,
    upload: 'sending',
    refuses: false,
    comeBack() {
      stage.widget.destroy();
      stage.widget = appear(first.openTab());
    },
  };
  return stage;
}

declare global {
  interface Window {
    stage: Stage;
    setStage: typeof setStage;
    lookAt: typeof lookAt;
    countChanges: typeof countChanges;
    listen: typeof listen;
    /** What has been read out so far. */
    heard: string[];
  }
}

Object.assign(window, { setStage, lookAt, countChanges, listen });
