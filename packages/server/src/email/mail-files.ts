import type { Attachment, Message } from '@baton/core';
import type { Attachments, StoredFile } from '../attachments/attachments.js';

/** What goes along with one mail, in bytes; coded for mail it grows by a third, and most servers take 20 MB. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The files of the messages of a mail. */
export interface MailFiles {
  readonly sent: readonly StoredFile[];
  /** Those that there is no room for. */
  readonly leftOut: readonly Attachment[];
}

/** Reads the files that go along with messages, in their order, as long as there is room. */
export async function mailFiles(
  attachments: Pick<Attachments, 'read'>,
  messages: readonly Message[],
): Promise<MailFiles> {
  const sent: StoredFile[] = [];
  const leftOut: Attachment[] = [];
  let room = MAX_BYTES;
  for (const file of messages.flatMap((message) => message.attachments ?? [])) {
    if (file.size > room) leftOut.push(file);
    else {
      sent.push(await attachments.read(file.id));
      room -= file.size;
    }
  }
  return { sent, leftOut };
}
