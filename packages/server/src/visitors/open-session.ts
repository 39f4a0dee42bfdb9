import { BatonError, type OpenedSession, type OpenRequest, type TriggerSettings } from '@baton/core';
import type { HandoffConfig, HandoffConfigs } from '../handoff/handoff-config.js';
import type { VisitorLimits } from '../limits/visitor-limits.js';
import type { Platform } from '../platform.js';
import { storedWidgetSettings } from '../workspaces/workspaces.js';
import { isAllowedOrigin } from './allowed-origins.js';
import { type IdentityProof, identifyVisitor } from './identify-visitor.js';
import type { VisitorConversations } from './visitor-conversations.js';
import { createVisitor, findVisitor, type Visitor } from './visitor-sessions.js';

/** What a browser is told of the settings: enough to decide at once, nothing of who answers. */
export function triggerSettings(config: HandoffConfig, channel = 'web'): TriggerSettings {
  const { defaultTriggers, process } = config.forChannel(channel);
  return { defaultTriggers, process, customTriggers: [], compiledTriggers: config.compiledTriggers };
}

/** What opening a session stands on. */
export interface SessionParts {
  readonly platform: Platform;
  readonly configs: HandoffConfigs;
  readonly limits: VisitorLimits;
  readonly conversations: VisitorConversations;
}

/** Where a session is opened from. */
export interface SessionConnection {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  /** As `clientAddress` has it. */
  readonly address: string;
}

async function readWorkspace({ platform }: SessionParts, id: string) {
  const workspace = await platform.db
    .selectFrom('workspaces')
    .select(['id', 'name', 'branding', 'widget', 'allowed_origins', 'allows_loopback'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!workspace) throw new BatonError('not_found', `There is no workspace “${id}”. Check data-workspace.`);
  return workspace;
}

/**
 * Opens or resumes a visitor's session. A token that is unknown or expired begins a new one, as a first visit does.
 * @throws BatonError `not_found` for the workspace, `origin_not_allowed` for the page, `rate_limited` where too many
 * new visitors come.
 */
export async function openSession(
  parts: SessionParts,
  request: OpenRequest,
  connection: SessionConnection,
): Promise<{ visitor: Visitor; session: OpenedSession }> {
  const { platform, limits } = parts;
  const workspace = await readWorkspace(parts, request.workspace);
  if (!isAllowedOrigin(workspace, connection)) throw new BatonError('origin_not_allowed');
  const known = request.token ? await findVisitor(platform, workspace.id, request.token) : null;
  if (!known) await limits.admit('beginning', { address: connection.address, workspace: workspace.id });
  const created = known ? null : await createVisitor(platform, workspace.id, request.locale ?? null);
  const visitor = known ?? created?.visitor;
  if (!visitor) throw new BatonError('internal');
  const session = await describeSession(parts, workspace, visitor);
  return { visitor, session: created ? { ...session, token: created.token } : session };
}

async function describeSession(
  { platform, configs, conversations }: SessionParts,
  workspace: Awaited<ReturnType<typeof readWorkspace>>,
  visitor: Visitor,
): Promise<OpenedSession> {
  const config = await configs.get(workspace.id);
  return {
    visitorId: visitor.id,
    conversation: await conversations.current(visitor),
    settings: triggerSettings(config),
    agentPaused: config.isAgentPaused('web', platform.now()),
    availability: await conversations.availability(visitor),
    branding: { name: workspace.name, ...workspace.branding },
    widget: storedWidgetSettings(workspace.widget),
  };
}

/**
 * Goes on with a session as the person whom the token names.
 * @throws BatonError as `identifyVisitor` does.
 */
export async function identifySession(
  parts: SessionParts,
  visitor: Visitor,
  proof: IdentityProof,
): Promise<{ visitor: Visitor; session: OpenedSession }> {
  const identified = await identifyVisitor(parts.platform, visitor, proof);
  const workspace = await readWorkspace(parts, visitor.workspaceId);
  const session = await describeSession(parts, workspace, identified.visitor);
  const { token } = identified;
  return { visitor: identified.visitor, session: token ? { ...session, token } : session };
}
