import { BatonError, MAX_ATTACHMENTS } from '@baton/core';
import * as v from 'valibot';
import type { AttachmentOrigin, Attachments } from '../attachments/attachments.js';
import { sniffType } from '../attachments/sniff-type.js';

const MAX_FILES = 50;

const CODED = 'Give the content in base64.';
/** Without groups, so that a file of megabytes is looked through in one go; mail breaks it into lines. */
const base64 = v.pipe(
  v.string(CODED),
  v.transform((text) => text.replace(/\s+/g, '')),
  v.check((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), CODED),
);

/** Files as they are posted with a message, their content in base64. */
export const inboundFilesSchema = v.pipe(
  v.array(
    v.object({
      name: v.optional(
        v.pipe(v.string('Give the name as text.'), v.maxLength(300, 'Use at most 300 characters.')),
        'file',
      ),
      content: base64,
    }),
    'Give a list of {name, content}.',
  ),
  v.maxLength(MAX_FILES, `Give at most ${MAX_FILES} files.`),
);
export type InboundFile = v.InferOutput<typeof inboundFilesSchema>[number];

/** What became of the files of a message. */
export interface KeptFiles {
  readonly ids: readonly string[];
  /** Names of those that are of a kind that is not accepted, too large, or too many. */
  readonly leftOut: readonly string[];
}

async function keep(
  attachments: Attachments,
  origin: AttachmentOrigin,
  { name, content }: InboundFile,
): Promise<string | null> {
  const bytes = Buffer.from(content, 'base64');
  if (!sniffType(bytes)) return null;
  try {
    const id = await attachments.announce(origin, { name, type: '', size: bytes.length });
    await attachments.receive(id, bytes);
    return id;
  } catch (error) {
    const isRefused = error instanceof BatonError && error.code !== 'internal';
    if (isRefused) return null;
    throw error;
  }
}

/** Keeps the files of a message by the same checks as an upload; one that fails them does not stop the message. */
export async function keepFiles(
  attachments: Attachments,
  origin: AttachmentOrigin,
  files: readonly InboundFile[],
): Promise<KeptFiles> {
  const ids: string[] = [];
  const leftOut: string[] = [];
  for (const file of files) {
    const id = ids.length < MAX_ATTACHMENTS ? await keep(attachments, origin, file) : null;
    if (id) ids.push(id);
    else leftOut.push(file.name);
  }
  return { ids, leftOut };
}
