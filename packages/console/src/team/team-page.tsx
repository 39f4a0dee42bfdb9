import type { VNode } from 'preact';
import { RoleNotice } from '../session/role-notice.js';
import { Page } from '../ui/page.js';
import { DestinationsCard } from './destinations-card.js';
import { PeopleCard } from './people-card.js';
import { TeamsCard } from './teams-card.js';
import { WorkspaceHoursCard } from './workspace-hours-card.js';

/** Who works here and when, in which teams, and where conversations go. */
export function TeamPage(): VNode {
  return (
    <Page title="Team" description="Who takes over from the customer agent, when, and who is there now.">
      <RoleNotice takes="manager" what="Changing teams and hours" />
      <PeopleCard />
      <TeamsCard />
      <WorkspaceHoursCard />
      <DestinationsCard />
    </Page>
  );
}
