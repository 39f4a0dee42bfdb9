import { BatonError, MAX_ATTACHMENT_BYTES } from '@baton/core';
import * as v from 'valibot';
import { messageAttachmentSchema } from '../conversations/answer-schemas.js';
import type { Services } from '../create-services.js';
import { type ApiRoute, route } from '../http/route.js';
import { fileResponse } from './file-response.js';

const TAG = 'Conversations';
const name = v.pipe(
  v.string('Give the name of the file.'),
  v.minLength(1, 'Give the name of the file.'),
  v.maxLength(300, 'Use at most 300 characters.'),
);

/** Files for the console and for programs: authorised as the conversation is. */
export function attachmentRoutes({ attachments, humanConversations }: Services): ApiRoute[] {
  return [
    route({
      method: 'post',
      path: '/conversations/:id/attachments',
      role: 'agent',
      tag: TAG,
      summary: 'Takes a file for a reply; the body is its content, whatever the content type says.',
      query: v.object({ name }),
      answer: messageAttachmentSchema,
      status: 201,
      maxBodyBytes: MAX_ATTACHMENT_BYTES,
      async handle({ actor, params, query, c }) {
        const stored = await humanConversations.authorise(actor, params.id);
        const content = Buffer.from(await c.req.arrayBuffer());
        const origin = {
          workspaceId: actor.workspaceId,
          conversationId: stored.id,
          visitorId: stored.visitorId,
          userId: actor.userId,
        };
        const file = { name: query.name, type: '', size: content.length };
        return attachments.receive(await attachments.announce(origin, file), content);
      },
    }),
    route({
      method: 'get',
      path: '/attachments/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads a file, to be saved.',
      async handle({ actor, params }) {
        const place = await attachments.placeOf(params.id);
        if (!place) throw new BatonError('not_found', 'There is no such file.');
        await humanConversations.authorise(actor, place.conversationId);
        return fileResponse(await attachments.read(params.id));
      },
    }),
  ];
}
