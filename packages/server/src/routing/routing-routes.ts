import { TICKET_PRIORITIES } from '@baton/core';
import * as v from 'valibot';
import { ticketActor } from '../conversations/human-conversations.js';
import type { Services } from '../create-services.js';
import { type ApiRoute, route } from '../http/route.js';
import { changeTicket, ticketOfConversation } from '../tickets/ticket-repository.js';
import { setPriority } from './priority.js';

/** The place of a conversation in the waiting line. */
export function routingRoutes({
  platform,
  router,
  humanConversations,
  ticketPublisher,
  turnPublisher,
}: Services): ApiRoute[] {
  return [
    route({
      method: 'put',
      path: '/conversations/:id/priority',
      role: 'agent',
      tag: 'Conversations',
      summary: 'Says how urgent a conversation is: who waits is served by priority, then in order.',
      body: v.object({
        priority: v.picklist(TICKET_PRIORITIES, `Give one of ${TICKET_PRIORITIES.join(', ')}.`),
      }),
      async handle({ actor, params, body }) {
        await humanConversations.authorise(actor, params.id);
        const about = { workspaceId: actor.workspaceId, conversationId: params.id };
        await platform.db.transaction().execute(async (db) => {
          await setPriority(db, about, body.priority);
          const ticket = await ticketOfConversation(db, params.id);
          if (!ticket || ticket.status === 'closed') return;
          const change = { priority: body.priority };
          await changeTicket(db, { ticketId: ticket.id, change, actor: ticketActor(actor) });
        });
        router.lineChanged(actor.workspaceId);
        ticketPublisher.touchConversation(params.id);
        turnPublisher.touch(actor.workspaceId, params.id);
      },
    }),
  ];
}
