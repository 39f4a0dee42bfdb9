import type { ATTACHMENT_TYPES } from '@baton/core';

/** A media type that a file may have. */
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

const SIGNATURES: readonly { readonly type: AttachmentType; readonly at: number; readonly bytes: string }[] =
  [
    { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
    { type: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
    { type: 'image/gif', at: 0, bytes: 'GIF87a' },
    { type: 'image/gif', at: 0, bytes: 'GIF89a' },
    { type: 'application/pdf', at: 0, bytes: '%PDF-' },
  ];

/** Control characters that no text has; tab, line ends and form feed are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

function isText(content: Buffer): boolean {
  try {
    return !BINARY.test(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return false;
  }
}

/**
 * What a file is by its first bytes, whatever its name and its sender say (WHATWG MIME Sniffing, the signatures of the
 * accepted types at the very beginning); null for everything that is not accepted. Markup is text like any other: it
 * is served in a way that nothing runs.
 */
export function sniffType(content: Buffer): AttachmentType | null {
  if (content.length === 0) return null;
  const starts = (bytes: string, at: number) =>
    content.subarray(at, at + bytes.length).equals(Buffer.from(bytes, 'latin1'));
  const found = SIGNATURES.find(({ at, bytes }) => starts(bytes, at));
  if (found) return found.type;
  if (starts('RIFF', 0) && starts('WEBP', 8)) return 'image/webp';
  return isText(content) ? 'text/plain' : null;
}
