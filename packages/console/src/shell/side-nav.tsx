import { hasRole } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { TicketViewLinks } from '../help-desk/ticket-view-links.js';
import { ViewLinks } from '../inbox/view-links.js';
import { PresenceSwitch } from '../session/presence-switch.js';
import { useMe } from '../session/use-me.js';
import {
  BookOpen,
  ChartColumn,
  CodeXml,
  Inbox,
  KeyRound,
  Palette,
  ScrollText,
  Sparkles,
  Ticket,
  Users,
  Waypoints,
  Webhook,
  Workflow,
} from '../ui/icons.js';
import { CONSOLE_PAGES, type PageName } from './console-pages.js';
import { Logo } from './logo.js';
import { PATHS, ticketViewInPath, viewInPath } from './paths.js';
import { UserMenu } from './user-menu.js';

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;

interface NavLinkProps {
  readonly page: PageName;
  readonly href: string;
  readonly icon: Icon;
  readonly children: string;
}

/** The way to a page, for those who may open it. */
function NavLink({ page, href, icon: Icon, children }: NavLinkProps): VNode | null {
  const { path } = useLocation();
  if (!hasRole(useMe().person.role, CONSOLE_PAGES[page].opens)) return null;
  return (
    <a class="nav-link" href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
      <Icon size={16} aria-hidden="true" />
      <span class="link-label">{children}</span>
    </a>
  );
}

/** One entry for the inbox, where there is no room for its views. */
function InboxLink(): VNode {
  const { path } = useLocation();
  return (
    <a
      class="nav-link nav-inbox"
      href={PATHS.inbox('mine')}
      aria-current={viewInPath(path) ? 'page' : undefined}
    >
      <Inbox size={16} aria-hidden="true" />
      <span class="link-label">Inbox</span>
    </a>
  );
}

/** The same for the help desk. */
function HelpDeskLink(): VNode {
  const { path } = useLocation();
  return (
    <a
      class="nav-link nav-inbox"
      href={PATHS.helpDesk('unassigned')}
      aria-current={ticketViewInPath(path) ? 'page' : undefined}
    >
      <Ticket size={16} aria-hidden="true" />
      <span class="link-label">Help desk</span>
    </a>
  );
}

/** The way around the console; on a phone it is the bar at the foot of the screen. */
export function SideNav(): VNode {
  const me = useMe();
  const { path } = useLocation();
  const links = useRef<HTMLElement>(null);
  // On a low screen, and in a phone's bar, the page that is open may be out of sight.
  useEffect(() => {
    links.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [path]);
  return (
    <header class="side-nav">
      <div class="side-nav-top">
        <Logo name={me.workspace.name} />
      </div>
      <nav class="side-nav-links" aria-label="Console" ref={links}>
        <p class="nav-heading">Inbox</p>
        <InboxLink />
        <div class="nav-views">
          <ViewLinks />
        </div>
        <p class="nav-heading">Help desk</p>
        <HelpDeskLink />
        <div class="nav-views">
          <TicketViewLinks />
        </div>
        <p class="nav-heading">Customer agent</p>
        <NavLink page="humanHandoff" href={PATHS.humanHandoff} icon={Sparkles}>
          Human handoff
        </NavLink>
        <NavLink page="knowledge" href={PATHS.knowledge} icon={BookOpen}>
          Knowledge
        </NavLink>
        <p class="nav-heading">Workspace</p>
        <NavLink page="workflows" href={PATHS.workflows} icon={Workflow}>
          Workflows
        </NavLink>
        <NavLink page="team" href={PATHS.team} icon={Users}>
          Team
        </NavLink>
        <NavLink page="reports" href={PATHS.reports} icon={ChartColumn}>
          Reports
        </NavLink>
        <NavLink page="auditLog" href={PATHS.auditLog} icon={ScrollText}>
          Audit log
        </NavLink>
        <NavLink page="theme" href={PATHS.theme} icon={Palette}>
          Chat design
        </NavLink>
        <NavLink page="channels" href={PATHS.channels} icon={Waypoints}>
          Channels
        </NavLink>
        <NavLink page="webhooks" href={PATHS.webhooks} icon={Webhook}>
          Webhooks
        </NavLink>
        <NavLink page="keys" href={PATHS.keys} icon={KeyRound}>
          API keys
        </NavLink>
        <NavLink page="install" href={PATHS.install} icon={CodeXml}>
          Install
        </NavLink>
      </nav>
      <div class="side-nav-foot">
        <PresenceSwitch />
        <UserMenu />
      </div>
    </header>
  );
}
