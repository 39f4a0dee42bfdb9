import { type ApiRoute, route } from '../http/route.js';
import type { Platform } from '../platform.js';
import { type Erased, eraseContact } from './erase-contact.js';

/** Is told after a contact is gone, so that browsers, and whatever lies between nodes, let go of what they have. */
export type ErasureListener = (workspaceId: string, erased: Erased) => Promise<void>;

/** Erasure on a contact's request (contract, REST). */
export function contactRoutes(platform: Platform, onErased: ErasureListener): ApiRoute[] {
  return [
    route({
      method: 'delete',
      path: '/contacts/:id',
      role: 'admin',
      tag: 'Contacts',
      summary: 'Erases a contact and all their conversations, at once and for good.',
      audit: 'by-service',
      async handle({ actor, params }) {
        const { workspaceId, userId } = actor;
        const erasure = { workspaceId, contact: params.id, actorId: userId };
        await onErased(workspaceId, await eraseContact(platform.db, erasure));
      },
    }),
  ];
}
