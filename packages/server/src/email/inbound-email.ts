import * as v from 'valibot';
import { type InboundFile, inboundFilesSchema } from '../channels/inbound-files.js';
import { fieldError, parseInput } from '../http/field-issues.js';
import { cutQuotes } from './cut-quotes.js';
import { htmlToText } from './html-to-text.js';
import { type MailAddress, parseAddresses } from './mail-address.js';

const MAX_TEXT_LENGTH = 1_000_000;
const MAX_REFERENCES = 100;

const line = v.pipe(v.string('Give a text.'), v.maxLength(10_000, 'This line is too long.'));
const lines = v.union([line, v.pipe(v.array(line), v.maxLength(1_000))], 'Give a text, or a list of texts.');
const body = v.pipe(v.string('Give a text.'), v.maxLength(MAX_TEXT_LENGTH, 'This text is too long.'));
const address = v.union(
  [line, v.object({ address: line, name: v.optional(v.nullable(line)) })],
  'Give an address such as "Kim <kim@example.com>".',
);
const addresses = v.union(
  [address, v.pipe(v.array(address), v.maxLength(1_000))],
  'Give an address, or a list of addresses.',
);
const headers = v.union(
  [
    v.record(v.string(), lines),
    v.pipe(v.array(v.object({ name: v.string(), value: line })), v.maxLength(1_000)),
  ],
  'Give the headers as an object, or as a list of {name, value}.',
);

/** A mail as it is posted to an email channel; the names that mail providers use fit with few changes. */
export const inboundEmailSchema = v.object({
  from: v.optional(address),
  to: v.optional(addresses),
  cc: v.optional(addresses),
  /** The addresses that the mail was really delivered to, where they are known. */
  recipient: v.optional(addresses),
  subject: v.optional(v.nullable(line)),
  text: v.optional(v.nullable(body)),
  html: v.optional(v.nullable(body)),
  messageId: v.optional(line),
  inReplyTo: v.optional(v.nullable(line)),
  references: v.optional(v.nullable(lines)),
  headers: v.optional(headers),
  attachments: v.optional(v.nullable(inboundFilesSchema)),
  /** As for custom channels, in place of `messageId` and `from`. */
  externalId: v.optional(line),
  contact: v.optional(
    v.object({ id: v.optional(line), email: v.optional(line), name: v.optional(v.nullable(line)) }),
  ),
});
type EmailInput = v.InferOutput<typeof inboundEmailSchema>;
type AddressInput = v.InferOutput<typeof address>;

/** A mail that came in, read. */
export interface InboundEmail {
  readonly from: MailAddress;
  /** Everybody that it was sent or delivered to, in lower case. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** What its writer wrote, without what they quote. */
  readonly text: string;
  readonly files: readonly InboundFile[];
  /** Without angle brackets. */
  readonly messageId: string;
  /** The messages that it answers, the nearest first, without angle brackets. */
  readonly references: readonly string[];
  /** The value, or the values one beneath the other; '' when there is none. Names in lower case. */
  header(name: string): string;
}

function headerReader(input: EmailInput['headers']): (name: string) => string {
  const all = new Map<string, string[]>();
  const pairs = Array.isArray(input)
    ? input.map(({ name, value }) => [name, value] as const)
    : Object.entries(input ?? {});
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    all.set(key, [...(all.get(key) ?? []), ...(typeof value === 'string' ? [value] : value)]);
  }
  return (name) => (all.get(name) ?? []).join('\n').trim();
}

function listed(input: AddressInput | readonly AddressInput[] | undefined): MailAddress[] {
  if (input === undefined) return [];
  const all: readonly AddressInput[] = Array.isArray(input) ? input : [input as AddressInput];
  return all.flatMap((one) => {
    if (typeof one === 'string') return parseAddresses(one);
    return parseAddresses(one.address).map(({ address }) => ({ address, name: one.name?.trim() || null }));
  });
}

/** The ids in a header such as `References`, without their brackets. */
function messageIds(text: string): string[] {
  const inBrackets = [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? '');
  return inBrackets.length > 0 ? inBrackets : text.split(/[\s,]+/).filter((id) => id.includes('@'));
}

function idOf(input: EmailInput, header: (name: string) => string): string {
  const given = input.messageId ?? input.externalId ?? header('message-id');
  const id = messageIds(given)[0] ?? given.trim();
  if (id === '') throw fieldError('messageId', 'required', "Give the mail's Message-ID.");
  return id.slice(0, 500);
}

function referencesOf(input: EmailInput, header: (name: string) => string): string[] {
  const { references } = input;
  const given = Array.isArray(references) ? references.join(' ') : (references ?? header('references'));
  const nearest = messageIds(input.inReplyTo ?? header('in-reply-to'));
  return [...new Set([...nearest, ...messageIds(given).reverse()])].slice(0, MAX_REFERENCES);
}

function textOf({ text, html }: EmailInput): string {
  const plain = text?.trim() ? cutQuotes(text) : '';
  if (plain !== '' || !html?.trim()) return plain;
  return cutQuotes(htmlToText(html));
}

/**
 * Reads a mail as it was posted. @throws BatonError `invalid` naming each field that is wrong.
 */
export function readInboundEmail(input: unknown): InboundEmail {
  const email = parseInput(inboundEmailSchema, input);
  const header = headerReader(email.headers);
  const { contact } = email;
  const sender = email.from ?? contact?.email ?? header('from');
  const from = listed(sender)[0];
  if (!from) throw fieldError('from', 'required', 'Give the address that the mail is from.');
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'].map(header);
  const to = [listed(email.to ?? header('to')), listed(email.cc ?? header('cc')), listed(email.recipient)];
  return {
    from: { ...from, name: from.name ?? contact?.name?.trim() ?? null },
    recipients: [...to.flat(), ...delivered.flatMap(parseAddresses)].map(({ address }) => address),
    subject: (email.subject ?? header('subject')).replace(/\s+/g, ' ').trim().slice(0, 500),
    text: textOf(email),
    files: email.attachments ?? [],
    messageId: idOf(email, header),
    references: referencesOf(email, header),
    header,
  };
}
