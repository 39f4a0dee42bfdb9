import {
  type Attachment,
  type Backend,
  BatonError,
  type FormAnswers,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  type Upload,
} from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { mergeMessages } from '../store/merge-messages.js';
import type { DraftFile, FileFault } from '../store/widget-state.js';
import { asBatonError } from './as-baton-error.js';
import { isPassing } from './retry-delay.js';

export interface ExtrasOptions {
  readonly backend: Backend;
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  /** Resolves when a session is open. */
  readonly open: () => Promise<void>;
}

/** An address is asked for again before the server would refuse it. */
const ADDRESS_LIFE_MS = 8 * 60_000;
/** Names that browsers give no type for, and that are text. */
const TEXT_NAME = /\.(txt|csv|md|log|json|tsv|ics|vcf)$/i;
const IMAGE_OR_PDF = /^(image\/(png|jpeg|gif|webp)|application\/pdf)$/;

function isAccepted({ name, type }: File): boolean {
  return IMAGE_OR_PDF.test(type) || type.startsWith('text/plain') || TEXT_NAME.test(name);
}

/** What a visitor can do beside talking: files, the history, and what they think of it. Loaded when first wanted. */
export class ConversationExtras {
  readonly #options: ExtrasOptions;
  readonly #contents = new Map<string, File>();
  readonly #uploads = new Map<string, Upload>();
  readonly #addresses = new Map<string, { address: Promise<string>; until: number }>();
  #isLoadingEarlier = false;

  constructor(options: ExtrasOptions) {
    this.#options = options;
  }

  /** Begins to send files that the visitor picked, dropped or pasted. */
  addFiles(files: readonly File[]): void {
    const { store, environment } = this.#options;
    let fault: FileFault | null = null;
    for (const file of files) {
      const problem = this.#problemWith(file);
      fault ??= problem;
      if (problem) continue;
      const key = environment.newId();
      this.#contents.set(key, file);
      const { name, type, size } = file;
      const draft: DraftFile = { key, name, type, size, sentBytes: 0, state: 'sending', attachment: null };
      store.setState((state) => ({ files: [...state.files, draft] }));
      void this.#send(key);
    }
    store.setState({ fileFault: fault });
  }

  retryFile(key: string): void {
    this.#change(key, { state: 'sending', sentBytes: 0 });
    void this.#send(key);
  }

  removeFile(key: string): void {
    this.#uploads.get(key)?.cancel();
    this.#forget(key);
    this.#options.store.setState((state) => ({
      files: state.files.filter((file) => file.key !== key),
      fileFault: null,
    }));
  }

  /** The files that are ready go into a message; the tray is empty afterwards. */
  takeFiles(): readonly Attachment[] {
    const { store } = this.#options;
    const { files } = store.getState();
    for (const { key } of files) this.#forget(key);
    store.setState({ files: [], fileFault: null });
    return files.flatMap(({ attachment }) => attachment ?? []);
  }

  /** Where an attachment's content can be read for some minutes. */
  attachmentUrl(id: string): Promise<string> {
    const { backend, environment, open } = this.#options;
    const known = this.#addresses.get(id);
    if (known && known.until > environment.now()) return known.address;
    const address = open().then(() => {
      if (!backend.attachmentUrl) throw new BatonError('not_supported');
      return backend.attachmentUrl(this.#conversationId(), id);
    });
    this.#addresses.set(id, { address, until: environment.now() + ADDRESS_LIFE_MS });
    address.catch(() => this.#addresses.delete(id));
    return address;
  }

  /** Adds a page of the history in front of what is there. */
  async loadEarlier(): Promise<void> {
    const { backend, store } = this.#options;
    const first = store.getState().messages[0]?.seq ?? 1;
    if (this.#isLoadingEarlier || first <= 1 || !backend.earlier) return;
    this.#isLoadingEarlier = true;
    try {
      const conversationId = this.#conversationId();
      const earlier = await backend.earlier(conversationId, first);
      store.setState((state) =>
        state.conversation?.id === conversationId ? { messages: mergeMessages(state.messages, earlier) } : {},
      );
    } finally {
      this.#isLoadingEarlier = false;
    }
  }

  /** Shows at once what the visitor thinks, and takes it back when it can not be kept. */
  async giveFeedback(messageId: string, helpful: boolean | null): Promise<void> {
    const { backend, store } = this.#options;
    const show = (value: boolean | undefined) =>
      store.setState((state) => ({
        messages: state.messages.map((message) =>
          message.id === messageId ? { ...message, helpful: value } : message,
        ),
      }));
    const before = store.getState().messages.find(({ id }) => id === messageId)?.helpful;
    show(helpful ?? undefined);
    try {
      await backend.giveFeedback?.({ conversationId: this.#conversationId(), messageId, helpful });
    } catch (cause) {
      show(before);
      throw cause;
    }
  }

  async rate(score: 1 | 2 | 3 | 4 | 5, comment?: string): Promise<void> {
    const { backend, store } = this.#options;
    const conversationId = this.#conversationId();
    await backend.rate({ conversationId, score, ...(comment?.trim() && { comment: comment.trim() }) });
    store.setState({ rated: conversationId });
  }

  async submitForm(answers: Omit<FormAnswers, 'conversationId'>): Promise<void> {
    const { backend, open, store } = this.#options;
    await open();
    await backend.submitForm?.({ ...answers, conversationId: this.#conversationId() });
    store.setState({ formDone: true, ...(answers.email && { leftEmail: answers.email }) });
  }

  stop(): void {
    for (const upload of this.#uploads.values()) upload.cancel();
  }

  #problemWith(file: File): FileFault | null {
    const { name, size } = file;
    if (this.#options.store.getState().files.length >= MAX_ATTACHMENTS) return { kind: 'too_many', name };
    if (size > MAX_ATTACHMENT_BYTES) return { kind: 'too_large', name };
    return size > 0 && isAccepted(file) ? null : { kind: 'refused', name };
  }

  async #send(key: string): Promise<void> {
    const { backend, open, store } = this.#options;
    const data = this.#contents.get(key);
    if (!data) return;
    try {
      await open();
      if (!backend.upload) throw new BatonError('not_supported');
      const { name, type, size } = data;
      const upload = backend.upload({
        conversationId: this.#conversationId(),
        name,
        type,
        size,
        data,
        onProgress: (sentBytes) => this.#change(key, { sentBytes }),
      });
      this.#uploads.set(key, upload);
      this.#change(key, { attachment: await upload.done, state: 'ready', sentBytes: size });
    } catch (cause) {
      if (!this.#contents.has(key)) return;
      const error = asBatonError(cause);
      this.#change(key, { state: 'failed' });
      if (isPassing(error.code)) return;
      this.removeFile(key);
      store.setState({
        fileFault: { kind: error.code === 'too_large' ? 'too_large' : 'refused', name: data.name },
      });
    }
  }

  #change(key: string, change: Partial<DraftFile>): void {
    this.#options.store.setState((state) => ({
      files: state.files.map((file) => (file.key === key ? { ...file, ...change } : file)),
    }));
  }

  #forget(key: string): void {
    this.#contents.delete(key);
    this.#uploads.delete(key);
  }

  #conversationId(): string {
    return this.#options.store.getState().conversation?.id ?? '';
  }
}
