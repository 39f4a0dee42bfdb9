import type { AnswerFeedback, Backend, FormAnswers, UploadRequest } from '../backend/backend.js';
import { objectUrl } from '../client/environment.js';
import { ATTACHMENT_TYPES, type Attachment, MAX_ATTACHMENT_BYTES } from '../conversation/message.js';
import { BatonError } from '../errors.js';
import type { MemoryMethod } from './memory-options.js';
import type { MemoryRoom } from './memory-room.js';

/** What a connection lends: its visitor's rooms, and its way of doing things with latency and failures. */
export interface MemoryExtrasParts {
  readonly room: (conversationId: string) => MemoryRoom;
  readonly call: <Value>(method: MemoryMethod, work: () => Value) => Promise<Value>;
  readonly newId: () => string;
}

/** The part of a backend that is not about messages and handoffs. */
export type MemoryExtras = Required<
  Pick<Backend, 'earlier' | 'upload' | 'attachmentUrl' | 'giveFeedback' | 'submitForm'>
>;

const EARLIER_PAGE = 50;

function refused(code: string): BatonError {
  const message = 'Send an image, a PDF or a text file.';
  return new BatonError('invalid', message, { issues: [{ path: 'file', code, message }] });
}

function accepted({ name, type, size }: UploadRequest, id: string): Attachment {
  if (size > MAX_ATTACHMENT_BYTES) throw new BatonError('too_large');
  const known = (ATTACHMENT_TYPES as readonly string[]).includes(type) ? type : 'text/plain';
  if (size === 0 || (known === 'text/plain' && type !== '' && !type.startsWith('text/')))
    throw refused('wrong_type');
  return { id, name, type: known, size };
}

/** Files, history, feedback and forms of one tab, over the rooms in memory. The type of a file is believed. */
export function memoryExtras({ room, call, newId }: MemoryExtrasParts): MemoryExtras {
  return {
    earlier: (conversationId, beforeSeq) =>
      call('earlier', () =>
        room(conversationId)
          .messages.filter(({ seq }) => seq < beforeSeq)
          .slice(-EARLIER_PAGE),
      ),
    upload: (request) => {
      let isCancelled = false;
      const done = call('upload', () => {
        if (isCancelled) throw new BatonError('unavailable', 'The upload was stopped.');
        const attachment = accepted(request, newId());
        room(request.conversationId).files.set(attachment.id, request.data);
        request.onProgress?.(request.size);
        return attachment;
      });
      return {
        done,
        cancel: () => {
          isCancelled = true;
        },
      };
    },
    attachmentUrl: (conversationId, attachmentId) =>
      call('attachmentUrl', () => {
        const data = room(conversationId).files.get(attachmentId);
        const address = data === undefined ? null : objectUrl(data);
        if (address === null) throw new BatonError('not_found');
        return address;
      }),
    giveFeedback: ({ conversationId, messageId, helpful }: AnswerFeedback) =>
      call('giveFeedback', () => {
        const { messages, feedback } = room(conversationId);
        if (!messages.some(({ id, author }) => id === messageId && author === 'agent'))
          throw new BatonError('not_found', 'There is no such answer.');
        feedback.set(messageId, helpful);
      }),
    submitForm: (answers: FormAnswers) =>
      call('submitForm', () => {
        room(answers.conversationId).forms.push(answers);
      }),
  };
}
