import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { BrowserEnvironment } from '../env.js';
import type { LoadedStrings } from '../i18n/strings.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import type { WidgetState } from '../store/widget-state.js';
import type { Appearance, AppearanceStore } from './appearance.js';

/** What the visitor can do; none of these throws or rejects but `leaveEmail`. */
export interface ViewCommands {
  open(): void;
  close(): void;
  connect(): void;
  send(text: string): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  requestHuman(): void;
  dismissOffer(): void;
  cancelHandoff(): void;
  returnToAgent(): void;
  endChat(): void;
  startAgain(): void;
  /** Rejects with a `BatonError` when the address was not taken. */
  leaveEmail(email: string): Promise<void>;
  typing(active: boolean): void;
  setDraft(text: string): void;
  markRead(): void;
  /** Files for the next message: begins to send them. */
  addFiles(files: readonly File[]): void;
  retryFile(key: string): void;
  removeFile(key: string): void;
  /** Rejects with a `BatonError`, as all that follow. */
  attachmentUrl(attachmentId: string): Promise<string>;
  loadEarlier(): Promise<void>;
  giveFeedback(messageId: string, helpful: boolean | null): Promise<void>;
  rate(score: 1 | 2 | 3 | 4 | 5, comment?: string): Promise<void>;
  submitForm(answers: FormValues): Promise<void>;
}

/** What was written into a form, by the fields' ids. */
export interface FormValues {
  readonly name?: string;
  readonly email?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** What every component can reach. */
export interface View {
  readonly store: WidgetStore;
  readonly appearance: AppearanceStore;
  readonly commands: ViewCommands;
  readonly environment: BrowserEnvironment;
  /** A part of the interface could not be loaded. */
  fail(cause: unknown): void;
}

/** The same where it is drawn. */
export interface DrawnView extends View {
  /** Adds a style sheet. */
  adopt(css: string): void;
}

export const ViewContext = createContext<DrawnView | null>(null);

export function useView(): DrawnView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('This component stands outside the widget.');
  return view;
}

function useStoreState<State>(store: {
  getState(): State;
  subscribe(listener: () => void): () => void;
}): State {
  const [state, setState] = useState(() => store.getState());
  useLayoutEffect(() => {
    const update = () => setState(() => store.getState());
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}

/** The widget's state; draws again when it changes. */
export function useWidgetState(): WidgetState {
  return useStoreState(useView().store);
}

export function useAppearance(): Appearance {
  return useStoreState(useView().appearance);
}

export function useStrings(): LoadedStrings {
  return useAppearance().strings;
}
