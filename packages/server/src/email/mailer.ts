import { BatonError } from '@baton/core';
import type { Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';

/** A mail on its way out. */
export interface OutgoingMail {
  readonly to: string;
  readonly from: { readonly address: string; readonly name: string };
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a page. */
  readonly html: string;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
  /** Without angle brackets; the same one each time that the mail is tried. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** What the mail says of itself, so that no program answers it (RFC 3834); absent: a person wrote it. */
  readonly automatic?: 'auto-replied' | 'auto-generated';
  readonly conversationId?: string;
}

/** Sends mail through the SMTP server of the settings. */
export interface Mailer {
  /** What mail comes from when no channel says otherwise. */
  readonly from: string;
  /** Resolves when the server took it. @throws BatonError `unavailable` when it did not. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** A server that is slower counts as failed; the job tries again. */
const TIMEOUT_MS = 20_000;
/** Keeps what would end a header line, or hide what follows, out of names and subjects. */
const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
const bracketed = (id: string) => `<${id}>`;

function defaultFrom(config: Config, smtpUrl: string): string {
  const user = decodeURIComponent(new URL(smtpUrl).username);
  return config.mailFrom ?? (user.includes('@') ? user : 'baton@localhost');
}

function headersOf(mail: OutgoingMail): Record<string, string> {
  return {
    ...(mail.automatic && { 'Auto-Submitted': mail.automatic, 'X-Auto-Response-Suppress': 'All' }),
    ...(mail.conversationId && { 'X-Baton-Conversation': mail.conversationId }),
  };
}

/** Creates the mailer; null when no mail server is set. */
export function createMailer(config: Config): Mailer | null {
  const { smtpUrl } = config;
  if (!smtpUrl) return null;
  let transport: Promise<Transporter> | undefined;
  const open = async () => {
    const { createTransport } = await import('nodemailer');
    const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    return createTransport({ url: smtpUrl, ...limits });
  };
  return {
    from: defaultFrom(config, smtpUrl),
    async send(mail) {
      transport ??= open();
      try {
        await (await transport).sendMail({
          to: { address: mail.to, name: '' },
          from: { address: mail.from.address, name: oneLine(mail.from.name) },
          ...(mail.replyTo && { replyTo: mail.replyTo }),
          subject: oneLine(mail.subject),
          text: mail.text,
          html: mail.html,
          attachments: (mail.files ?? []).map(({ name, type, content }) => ({
            filename: oneLine(name),
            contentType: type,
            contentDisposition: 'attachment' as const,
            content,
          })),
          messageId: bracketed(mail.messageId),
          ...(mail.inReplyTo && { inReplyTo: bracketed(mail.inReplyTo) }),
          ...(mail.references && { references: mail.references.map(bracketed) }),
          headers: headersOf(mail),
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (cause) {
        throw new BatonError('unavailable', 'The mail server did not take a mail.', { cause });
      }
    },
    close: () => void transport?.then((open) => open.close()),
  };
}
