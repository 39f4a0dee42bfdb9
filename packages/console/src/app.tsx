import { hasRole } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { type Services, ServicesProvider, useServices } from './api/services.js';
import { ChannelsPage } from './channels/channels-page.js';
import { InstallPage } from './channels/install-page.js';
import { KeysPage } from './channels/keys-page.js';
import { WebhooksPage } from './channels/webhooks-page.js';
import { HumanHandoffPage } from './customer-agent/human-handoff-page.js';
import { HelpDeskPage } from './help-desk/help-desk-page.js';
import { InboxPage } from './inbox/inbox-page.js';
import { KnowledgePage } from './knowledge/knowledge-page.js';
import { AuditPage } from './reports/audit-page.js';
import { ReportsPage } from './reports/reports-page.js';
import { NoAccess } from './session/role-notice.js';
import { SignInPage } from './session/sign-in-page.js';
import { useMe } from './session/use-me.js';
import { CONSOLE_PAGES, type PageName } from './shell/console-pages.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { PATHS, ROOT } from './shell/paths.js';
import { Redirect } from './shell/redirect.js';
import { Shell } from './shell/shell.js';
import { TeamPage } from './team/team-page.js';
import { ThemePage } from './theme/theme-page.js';
import { ErrorState } from './ui/states.js';
import { useStore } from './ui/use-store.js';
import { WorkflowEditorPage } from './workflows/workflow-editor-page.js';
import { WorkflowRunPage } from './workflows/workflow-run-page.js';
import { WorkflowRunsPage } from './workflows/workflow-runs-page.js';
import { WorkflowsPage } from './workflows/workflows-page.js';

const COMPONENTS: Readonly<Record<PageName, ComponentType>> = {
  inbox: InboxPage,
  helpDesk: HelpDeskPage,
  humanHandoff: HumanHandoffPage,
  knowledge: KnowledgePage,
  workflows: WorkflowsPage,
  workflow: WorkflowEditorPage,
  workflowRuns: WorkflowRunsPage,
  workflowRun: WorkflowRunPage,
  team: TeamPage,
  reports: ReportsPage,
  auditLog: AuditPage,
  theme: ThemePage,
  channels: ChannelsPage,
  webhooks: WebhooksPage,
  keys: KeysPage,
  install: InstallPage,
};

/** The page, for those who may open it. */
function gated(name: PageName): ComponentType {
  const { opens } = CONSOLE_PAGES[name];
  const Component = COMPONENTS[name];
  return () => (hasRole(useMe().person.role, opens) ? <Component /> : <NoAccess takes={opens} />);
}

const PAGES = (Object.keys(CONSOLE_PAGES) as PageName[]).map((name) => ({
  path: CONSOLE_PAGES[name].path,
  component: gated(name),
}));

const ToInbox = (): VNode => <Redirect to={PATHS.inbox('mine')} />;
const ToHelpDesk = (): VNode => <Redirect to={PATHS.helpDesk('unassigned')} />;
const ToHumanHandoff = (): VNode => <Redirect to={PATHS.humanHandoff} />;

function Pages(): VNode {
  return (
    <Shell>
      <Router>
        {PAGES.map(({ path, component }) => (
          <Route key={path} path={path} component={component} />
        ))}
        <Route path={`${ROOT}/customer-agent`} component={ToHumanHandoff} />
        <Route path={`${ROOT}/help-desk`} component={ToHelpDesk} />
        <Route path={`${ROOT}/inbox`} component={ToInbox} />
        <Route path={ROOT} component={ToInbox} />
        <Route default component={NotFoundPage} />
      </Router>
    </Shell>
  );
}

function Content(): VNode {
  const { session } = useServices();
  const state = useStore(session.store, (current) => current);
  if (state.status === 'signed_in') return <Pages />;
  if (state.status === 'signed_out') return <SignInPage expired={state.expired} />;
  return (
    <main class="app-loading" aria-busy={state.status === 'loading'}>
      {state.status === 'failed' ? (
        <ErrorState error={state.error} onRetry={() => void session.load()} />
      ) : (
        <span class="spinner" role="status" aria-label="Loading" />
      )}
    </main>
  );
}

/** The console, given its services. */
export function App({ services }: { services: Services }): VNode {
  return (
    <ServicesProvider services={services}>
      <LocationProvider scope={ROOT}>
        <Content />
      </LocationProvider>
    </ServicesProvider>
  );
}
