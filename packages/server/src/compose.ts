import { CONSOLE_NAMESPACE } from '@baton/core';
import type { RedisClientType } from 'redis';
import type { Server } from 'socket.io';
import { attachmentRoutes } from './attachments/attachment-routes.js';
import { audited } from './audit/audit-route.js';
import { auditRoutes } from './audit/audit-routes.js';
import { cannedResponseRoutes } from './canned-responses/canned-response-routes.js';
import { createCannedResponses } from './canned-responses/canned-responses.js';
import { createOutreach, type Outreach } from './channels/create-outreach.js';
import { contactRoutes, type ErasureListener } from './contacts/contact-routes.js';
import { conversationRoutes } from './conversations/conversation-routes.js';
import { createServices, type Services } from './create-services.js';
import { createCustomerAgent, type ManagedCustomerAgent } from './customer-agent/customer-agent.js';
import { customerAgentRoutes } from './customer-agent/customer-agent-routes.js';
import { followHours } from './customer-agent/follow-hours.js';
import type { OpenDatabase } from './database/open-database.js';
import { handoffRoutes } from './handoff/handoff-routes.js';
import { describeFault } from './http/describe-fault.js';
import type { ApiRoute } from './http/route.js';
import { isSameOrigin } from './http/same-origin.js';
import { knowledgeRoutes } from './knowledge/knowledge-routes.js';
import { createVisitorLimits } from './limits/visitor-limits.js';
import { noteRoutes } from './notes/note-routes.js';
import type { Authenticate } from './people/actor.js';
import { createAuthenticate } from './people/authenticate.js';
import { createDestinations } from './people/destinations.js';
import { keyRoutes } from './people/key-routes.js';
import { createKeys } from './people/keys.js';
import { createPeople, type PeopleListeners } from './people/people.js';
import { destinationRoutes, teamRoutes, userRoutes } from './people/people-routes.js';
import { sessionRoutes } from './people/session-routes.js';
import { createSignIn } from './people/sign-in.js';
import { createSignInLimits } from './people/sign-in-limits.js';
import { createTeams } from './people/teams.js';
import type { Platform } from './platform.js';
import { createRealtime, type Realtime } from './realtime/create-realtime.js';
import type { Publisher } from './realtime/publisher.js';
import { rooms } from './realtime/rooms.js';
import { socketPublisher } from './realtime/socket-publisher.js';
import { reportRoutes } from './reports/report-routes.js';
import { routingRoutes } from './routing/routing-routes.js';
import { ticketRoutes } from './tickets/ticket-routes.js';
import { identityRoutes } from './visitors/identity-routes.js';
import { createIdentitySecrets } from './visitors/identity-secrets.js';
import { triggerSettings } from './visitors/open-session.js';
import { workflowRoutes } from './workflows/workflow-routes.js';
import { widgetRoutes } from './workspaces/widget-routes.js';
import { workspaceRoutes } from './workspaces/workspace-routes.js';
import { createWorkspaces } from './workspaces/workspaces.js';

/** Everything that a node does, wired together. */
export interface Composition {
  readonly services: Services;
  readonly realtime: Realtime;
  readonly authenticate: Authenticate;
  readonly routes: readonly ApiRoute[];
  /** Channels, mail and webhooks. */
  readonly outreach: Outreach;
}

export interface CompositionParts {
  readonly platform: Platform;
  readonly pool: OpenDatabase['pool'];
  readonly io: Server;
  /** Signs session cookies. */
  readonly secret: string;
  /** Where visitors reach this server, for links in mail; without a slash at the end. */
  readonly publicUrl?: () => string;
  /** What the nodes share; absent where there is one node. */
  readonly redis?: RedisClientType | null;
  /** Takes what was published lately out of what lies between the nodes; nothing where there is one node. */
  readonly forgetPublished?: () => Promise<void>;
}

function peopleRoutes(parts: {
  readonly platform: Platform;
  readonly pool: OpenDatabase['pool'];
  readonly publisher: Publisher;
  readonly listeners: PeopleListeners;
  readonly noteDeparture: Services['noteDeparture'];
  readonly secret: string;
}): { readonly routes: readonly ApiRoute[]; readonly authenticate: Authenticate } {
  const { platform, listeners } = parts;
  const signIn = createSignIn(platform.db, parts.secret);
  const keys = createKeys(platform);
  const { publisher, noteDeparture } = parts;
  const people = createPeople({ platform, publisher, listeners, noteDeparture });
  const workspaces = createWorkspaces(platform, (id) => listeners.onEligibilityChange(id));
  const session = {
    signIn,
    people,
    limits: createSignInLimits(parts.pool),
    proxies: platform.config.trustedProxies,
    describeWorkspace: (id: string) => workspaces.get(id),
  };
  return {
    authenticate: createAuthenticate(signIn, keys),
    routes: [
      ...sessionRoutes(session),
      ...userRoutes(people),
      ...teamRoutes(createTeams(platform, listeners)),
      ...destinationRoutes(createDestinations(platform, listeners.onAccessChange)),
      ...keyRoutes(keys),
      ...workspaceRoutes(workspaces),
      ...widgetRoutes(workspaces),
    ],
  };
}

/** What a change of a person sets off, on this node and in every browser. */
function peopleListeners(io: Server, services: Services, realtime: () => Realtime): PeopleListeners {
  const inBackground = (work: Promise<unknown>) =>
    void work.catch((fault) =>
      services.platform.log.error({ fault: describeFault(fault) }, 'background work failed'),
    );
  return {
    onEligibilityChange(workspaceId) {
      inBackground(services.router.eligibilityChanged(workspaceId));
    },
    onAccessChange: (workspaceId) => realtime().recheckAccess(workspaceId),
    onDeactivated(_workspaceId, userId) {
      const theirs = io.of(CONSOLE_NAMESPACE).in(rooms.person(userId));
      theirs.emit('event', { type: 'signed_out' });
      theirs.disconnectSockets(true);
    },
  };
}

/**
 * Cuts the widgets of an erased contact off, and takes their conversations out of the consoles and of what was published
 * lately; that first, so that what is published now is not taken with it.
 */
function forgetErased(
  io: Server,
  { publisher, router, platform }: Services,
  forgetPublished: () => Promise<void>,
): ErasureListener {
  return async (workspaceId, { conversationIds }) => {
    await forgetPublished();
    for (const conversationId of conversationIds) {
      publisher.toConsoles(workspaceId, { type: 'conversation_erased', conversationId });
      io.in(rooms.conversation(conversationId)).disconnectSockets(true);
    }
    router
      .assignWaiting(workspaceId)
      .catch((fault) => platform.log.error({ fault: describeFault(fault) }, 'background work failed'));
  };
}

/** Tells widgets and consoles that the customer agent was paused or answers again. */
function publishAgentChanges(agent: ManagedCustomerAgent, { configs, publisher, platform }: Services): void {
  agent.onChange((workspaceId, state) => {
    configs.forget(workspaceId);
    publisher.toConsoles(workspaceId, { type: 'customer_agent', state });
    const toWidgets = configs.get(workspaceId).then((config) => {
      publisher.toVisitors(workspaceId, {
        type: 'settings',
        settings: triggerSettings(config),
        agentPaused: config.isAgentPaused('web', platform.now()),
      });
    });
    toWidgets.catch((fault) =>
      platform.log.error({ fault: describeFault(fault) }, 'widgets were not told of the pause'),
    );
  });
}

/** A socket's cookie counts only when a page of this server opened the socket. */
function fromOwnPages(authenticate: Authenticate): Authenticate {
  return async (headers) => (isSameOrigin(headers) ? authenticate(headers) : null);
}

/** The composition root: every part is made here, once, and given what it needs. */
export function compose(parts: CompositionParts): Composition {
  const { platform, pool, io, secret, publicUrl, forgetPublished = async () => {} } = parts;
  const publisher = socketPublisher(io, { alone: platform.config.redisUrl === undefined });
  const agent = createCustomerAgent(platform);
  const services = createServices({
    platform,
    publisher,
    limits: createVisitorLimits(platform.config.limitScale, parts.redis ?? null),
    answer: (question, signal) => agent.answer(question, signal),
  });
  const listeners = peopleListeners(io, services, () => realtime);
  const people = peopleRoutes({
    platform,
    pool,
    publisher,
    listeners,
    noteDeparture: services.noteDeparture,
    secret,
  });
  publishAgentChanges(agent, services);
  followHours({ platform, jobs: services.jobs, agent });
  const realtime = createRealtime(io, services, fromOwnPages(people.authenticate));
  const { config } = platform;
  const outreach = createOutreach({
    services,
    io,
    publicUrl: publicUrl ?? (() => config.publicUrl ?? `http://localhost:${config.port}`),
  });
  return {
    services,
    realtime,
    authenticate: people.authenticate,
    outreach,
    routes: [
      ...outreach.routes,
      ...people.routes,
      ...handoffRoutes(services),
      ...workflowRoutes(services),
      ...conversationRoutes(services),
      ...routingRoutes(services),
      ...ticketRoutes(services),
      ...noteRoutes(services.notes),
      ...cannedResponseRoutes(createCannedResponses(platform)),
      ...attachmentRoutes(services),
      ...customerAgentRoutes(agent),
      ...identityRoutes(createIdentitySecrets(platform)),
      ...knowledgeRoutes(platform),
      ...reportRoutes(platform),
      ...auditRoutes(platform),
      ...contactRoutes(platform, forgetErased(io, services, forgetPublished)),
    ].map((route) => audited(platform, route)),
  };
}
