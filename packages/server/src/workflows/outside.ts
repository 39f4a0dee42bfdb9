import { createHash } from 'node:crypto';
import { BatonError } from '@baton/core';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { createPostOutside, type PostOutside } from '../webhooks/post-outside.js';
import { signedHeaders } from '../webhooks/sign-request.js';

/** An email to people of the workspace. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The same for every try of one step, so that a mailbox shows a message that was sent twice once. */
  readonly key: string;
}

/** A call of an address that a manager gave. */
export interface Call {
  readonly url: string;
  readonly body: unknown;
  /** The same for every try of one step (`webhook-id`): a receiver that remembers it does the work once. */
  readonly key: string;
  /** Signs the call (Standard Webhooks). */
  readonly secret: string;
}

/** What leaves the database; everything else of a workflow happens inside it. */
export interface Outside {
  /** @throws BatonError with the reason, for people. */
  mail(mail: Mail): Promise<void>;
  /** @throws BatonError with the reason, for people. */
  call(call: Call): Promise<void>;
}

const TIMEOUT_MS = 10_000;
/** No program is to answer these (RFC 3834): an absence notice would be a mail from nobody to nobody. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** What signs the calls of a workspace's workflows, made from the workspace's own secret. */
export function workflowSecret(workspaceSecret: string): string {
  return `whsec_${createHash('sha256').update(`workflows\n${workspaceSecret}`).digest('base64')}`;
}

async function call(post: PostOutside, { url, body, key, secret }: Call): Promise<void> {
  const text = JSON.stringify(body);
  const headers = signedHeaders(secret, { id: key, at: new Date(), body: text });
  const answer = await post({ url, body: text, headers, timeoutMs: TIMEOUT_MS });
  if (!answer.ok) throw new BatonError('unavailable', answer.reason);
  if (answer.status < 200 || answer.status > 299)
    throw new BatonError('unavailable', `${new URL(url).host} answered ${answer.status}.`);
}

/** Email by the server's SMTP setting, calls to public addresses only. */
export function createOutside(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'webhookLoopback'>): Outside {
  const post = createPostOutside({ allowLoopback: config.webhookLoopback });
  let transport: Transporter | null = null;
  return {
    async mail({ to, subject, text, key }) {
      const { smtpUrl, mailFrom } = config;
      if (!smtpUrl)
        throw new BatonError('unavailable', 'Email is not set up: the server has no BATON_SMTP_URL.');
      transport ??= nodemailer.createTransport(smtpUrl);
      const from = mailFrom ?? 'baton@localhost';
      const messageId = `<${key.replaceAll(':', '.')}@workflows.baton>`;
      await transport
        .sendMail({ from, bcc: [...to], to: from, subject, text, messageId, headers: AUTOMATIC })
        .catch((cause: unknown) => {
          throw new BatonError('unavailable', 'The mail server did not take the message.', { cause });
        });
    },
    call: (request) => call(post, request),
  };
}
