import type { Attachments } from '../attachments/attachments.js';
import type { SavedTurn } from '../conversations/turns.js';
import { describeFault } from '../http/describe-fault.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Platform } from '../platform.js';
import { composeConfirmation, composeReply, type MailSender, senderOf } from './compose-mail.js';
import { mayMailAutomatically } from './mail-limits.js';
import { isVerified } from './mail-threads.js';
import type { Mailer } from './mailer.js';
import { forgottenReplies, type PendingReplies, pendingReplies } from './pending-replies.js';
import { sendOnce } from './send-once.js';

/** How long a visitor who has just left may come back before mail goes out (product choice). */
const GRACE_MS = 10_000;
/** How often to look whether a visitor who is here has read it. */
const LOOK_AGAIN_MS = 60_000;
const SWEEP_INTERVAL_MS = 30_000;
const SWEEP_REACH_MS = 3 * 86_400_000;

/** What mail of conversations stands on. */
export interface EmailReplyParts {
  readonly platform: Platform;
  readonly mailer: Mailer | null;
  readonly jobs: Jobs;
  readonly attachments: Pick<Attachments, 'read'>;
  /** Whether the visitor has the conversation open in a browser now, on any node. */
  readonly isVisitorHere: (conversationId: string) => Promise<boolean>;
  /** Where this server is reached, for links; without a slash at the end. */
  readonly publicUrl: () => string;
}

/** Sends by mail what a visitor who is not there should read (design, Channels), to addresses that are known to be theirs. */
export class EmailReplies {
  readonly #parts: EmailReplyParts;
  #timer: NodeJS.Timeout | null = null;
  readonly #scheduling = new Set<Promise<void>>();

  constructor(parts: EmailReplyParts) {
    this.#parts = parts;
    parts.jobs.handle('email.reply', ({ conversationId }) => this.deliver(conversationId));
  }

  start(): void {
    if (!this.#parts.mailer) return;
    this.#timer = setInterval(() => void this.sweep(), SWEEP_INTERVAL_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.idle();
    this.#parts.mailer?.close();
  }

  /** Resolves when the jobs of all saved turns are stored. */
  async idle(): Promise<void> {
    await Promise.all(this.#scheduling);
  }

  /** A turn was saved: looks soon whether mail is to go out. */
  onSaved({ next, messages }: SavedTurn): void {
    const { mailer, platform } = this.#parts;
    const isWeb = next.channel === 'web';
    const concerns = messages.some(({ author }) => (isWeb ? author === 'human' : author !== 'visitor'));
    if (!mailer || !concerns) return;
    const scheduling = this.schedule(next.id, isWeb ? GRACE_MS : 0).catch((error) => {
      platform.log.warn({ fault: describeFault(error) }, 'a mail waits for the next sweep');
    });
    this.#scheduling.add(scheduling);
    void scheduling.finally(() => this.#scheduling.delete(scheduling));
  }

  /** Looks at a conversation after a while, whatever becomes of this process. */
  async schedule(conversationId: string, delayMs = 0): Promise<void> {
    const { jobs, platform, mailer } = this.#parts;
    if (!mailer) return;
    const at = platform.now() + delayMs;
    await jobs.schedule(platform.db, { kind: 'email.reply', payload: { conversationId }, at });
  }

  /** Finds what a crash between a message and its job left behind. */
  async sweep(): Promise<void> {
    const { platform } = this.#parts;
    const now = platform.now();
    try {
      const since = new Date(now - SWEEP_REACH_MS);
      const until = new Date(now - 2 * LOOK_AGAIN_MS);
      for (const id of await forgottenReplies(platform.db, since, until)) await this.schedule(id);
    } catch (error) {
      platform.log.error({ fault: describeFault(error) }, 'the sweep for mail failed; the next will try');
    }
  }

  /** Mails what is to be mailed of a conversation now; does nothing when there is nothing, or not yet. */
  async deliver(conversationId: string): Promise<void> {
    const { platform, mailer, isVisitorHere } = this.#parts;
    const pending = mailer && (await pendingReplies(platform, conversationId));
    if (!pending) return;
    if (!pending.byMail && (await isVisitorHere(conversationId)))
      return this.schedule(conversationId, LOOK_AGAIN_MS);
    const sender = await senderOf(platform, pending.stored, mailer.from);
    if (await isVerified(platform.db, pending.thread)) await this.#sendReplies(mailer, pending, sender);
    else await this.#askToConfirm(mailer, pending, sender);
  }

  async #sendReplies(mailer: Mailer, pending: PendingReplies, sender: MailSender): Promise<void> {
    const { platform } = this.#parts;
    const { thread, messages, stored } = pending;
    const about = { workspaceId: stored.workspaceId, address: thread.email, now: platform.now() };
    const mayAll = await mayMailAutomatically(platform.db, about);
    const sent = mayAll ? messages : messages.filter(({ author }) => author === 'human');
    const last = messages.at(-1)?.seq ?? thread.mailed_seq;
    if (sent.length > 0) {
      const sources = { db: platform.db, attachments: this.#parts.attachments };
      const mail = await composeReply(sources, pending, { sender, messages: sent });
      await sendOnce({ platform, mailer }, mail, { ...pending, kind: 'reply', seq: last });
    }
    await platform.db
      .updateTable('email_threads')
      .set((eb) => ({ mailed_seq: eb.fn<number>('greatest', ['mailed_seq', eb.val(last)]) }))
      .where('id', '=', thread.id)
      .execute();
  }

  /** The one mail that goes to an address that nobody has confirmed: after a person has answered, and once. */
  async #askToConfirm(mailer: Mailer, pending: PendingReplies, sender: MailSender): Promise<void> {
    const { platform, publicUrl } = this.#parts;
    // By mail an address proves itself by writing; one that was found to be forged is left alone.
    if (pending.byMail) return;
    const mail = composeConfirmation(pending, sender, publicUrl());
    await sendOnce({ platform, mailer }, mail, { ...pending, kind: 'confirmation', seq: null });
  }
}
