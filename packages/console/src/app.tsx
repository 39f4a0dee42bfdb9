import type { VNode } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { type Services, ServicesProvider, useServices } from './api/services.js';
import { ChannelsPage } from './channels/channels-page.js';
import { InstallPage } from './channels/install-page.js';
import { WebhooksPage } from './channels/webhooks-page.js';
import { HumanHandoffPage } from './customer-agent/human-handoff-page.js';
import { HelpDeskPage } from './help-desk/help-desk-page.js';
import { InboxPage } from './inbox/inbox-page.js';
import { KnowledgePage } from './knowledge/knowledge-page.js';
import { AuditPage } from './reports/audit-page.js';
import { ReportsPage } from './reports/reports-page.js';
import { SignInPage } from './session/sign-in-page.js';
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

const ToInbox = (): VNode => <Redirect to={PATHS.inbox('mine')} />;
const ToHelpDesk = (): VNode => <Redirect to={PATHS.helpDesk('unassigned')} />;
const ToHumanHandoff = (): VNode => <Redirect to={PATHS.humanHandoff} />;

function Pages(): VNode {
  return (
    <Shell>
      <Router>
        <Route path={`${ROOT}/inbox/:view/:conversationId?`} component={InboxPage} />
        <Route path={`${ROOT}/help-desk/:view/:ticketId?`} component={HelpDeskPage} />
        <Route path={PATHS.humanHandoff} component={HumanHandoffPage} />
        <Route path={PATHS.knowledge} component={KnowledgePage} />
        <Route path={PATHS.workflows} component={WorkflowsPage} />
        <Route path={`${PATHS.workflows}/:id`} component={WorkflowEditorPage} />
        <Route path={`${PATHS.workflows}/:id/runs`} component={WorkflowRunsPage} />
        <Route path={`${ROOT}/workflow-runs/:id`} component={WorkflowRunPage} />
        <Route path={PATHS.team} component={TeamPage} />
        <Route path={PATHS.reports} component={ReportsPage} />
        <Route path={PATHS.auditLog} component={AuditPage} />
        <Route path={PATHS.theme} component={ThemePage} />
        <Route path={PATHS.channels} component={ChannelsPage} />
        <Route path={PATHS.webhooks} component={WebhooksPage} />
        <Route path={PATHS.install} component={InstallPage} />
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
