import { enrolmentSentence, hasRole, type WorkflowSummary } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Plus, Sparkles, Trash, Workflow } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { shortAgo } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { TemplateGallery } from './template-gallery.js';

interface RowProps {
  readonly workflow: WorkflowSummary;
  readonly mayEdit: boolean;
  readonly onSwitch: (workflow: WorkflowSummary, enabled: boolean) => void;
  readonly onDelete: (workflow: WorkflowSummary) => void;
}

function runsText({ runs }: WorkflowSummary, now: number): string {
  if (!runs.lastAt) return 'Never ran';
  const last = shortAgo(runs.lastAt, now);
  const active = runs.active > 0 ? `, ${runs.active} under way` : '';
  return `${runs.done} done${active}, last ${last === 'now' ? 'just now' : `${last} ago`}`;
}

function WorkflowRow({ workflow, mayEdit, onSwitch, onDelete }: RowProps): VNode {
  const { id, name, enabled, stepCount, enrolOn, inUse, runs } = workflow;
  return (
    <li class="workflow-row">
      <Switch
        checked={enabled}
        label={`${name} is on`}
        disabled={!mayEdit}
        onChange={(on) => onSwitch(workflow, on)}
      />
      <div class="workflow-row-text">
        <a class="workflow-name" href={PATHS.workflow(id)}>
          {name}
        </a>
        <span class="choice-detail">
          {enrolmentSentence(enrolOn)} · {stepCount === 1 ? '1 step' : `${stepCount} steps`}
        </span>
      </div>
      {inUse && <span class="chip chip-reason">In the handoff settings</span>}
      <a class="workflow-runs-link" href={PATHS.workflowRuns(id)}>
        {runsText(workflow, Date.now())}
        {runs.failed > 0 && <span class="chip chip-failed">{runs.failed} failed</span>}
        <span class="visually-hidden">, runs of {name}</span>
      </a>
      {mayEdit && <IconButton icon={Trash} label={`Delete ${name}`} onClick={() => onDelete(workflow)} />}
    </li>
  );
}

function useWorkflowActions() {
  const { workflowApi, workflows, toasts } = useServices();
  const tell = (fault: unknown): void => {
    const { message, issues } = toBatonError(fault);
    toasts.show({ text: issues[0]?.message ?? message, tone: 'danger' });
  };
  return {
    async setEnabled({ id, name }: WorkflowSummary, enabled: boolean): Promise<void> {
      try {
        const { document, version } = await workflowApi.workflow(id);
        await workflowApi.save(id, { ...document, enabled }, version);
        toasts.show({ text: `“${name}” is ${enabled ? 'on' : 'off'}.`, tone: 'success' });
      } catch (fault) {
        tell(fault);
      }
      await workflows.load();
    },
    async remove({ id, name }: WorkflowSummary): Promise<void> {
      try {
        await workflowApi.remove(id);
        toasts.show({ text: `“${name}” deleted. Its runs under way finish.`, tone: 'success' });
      } catch (fault) {
        tell(fault);
      }
      await workflows.load();
    },
  };
}

/** The workflows of the workspace, and the gallery of templates. */
export function WorkflowsPage(): VNode {
  const { workflows } = useServices();
  const state = useResource(workflows);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const actions = useWorkflowActions();
  const [gallery, setGallery] = useState(false);
  const [deleting, setDeleting] = useState<WorkflowSummary | null>(null);
  const buttons = mayEdit && (
    <>
      <Button icon={Sparkles} onClick={() => setGallery(true)}>
        Templates
      </Button>
      <a class="button button-primary" href={PATHS.workflow('new')}>
        <Plus size={16} aria-hidden="true" />
        <span class="button-label">New workflow</span>
      </a>
    </>
  );
  return (
    <Page
      title="Workflows"
      description="What happens to a ticket, step by step: who gets it, what is changed, who is told."
      actions={buttons}
    >
      <RoleNotice takes="manager" what="Changing workflows" />
      <Card title="All workflows">
        {state.status === 'failed' && (
          <ErrorState error={state.error} onRetry={() => void workflows.load()} />
        )}
        {(state.status === 'idle' || state.status === 'loading') && (
          <Skeleton lines={5} label="Loading workflows" />
        )}
        {state.status === 'ready' && state.value.length === 0 && (
          <EmptyState icon={Workflow} title="No workflows yet">
            <p>Begin with a template, such as one that rotates the owner by channel.</p>
            {mayEdit && <Button onClick={() => setGallery(true)}>See the templates</Button>}
          </EmptyState>
        )}
        {state.status === 'ready' && state.value.length > 0 && (
          <ul class="workflow-list">
            {state.value.map((workflow) => (
              <WorkflowRow
                key={workflow.id}
                workflow={workflow}
                mayEdit={mayEdit}
                onSwitch={(one, on) => void actions.setEnabled(one, on)}
                onDelete={setDeleting}
              />
            ))}
          </ul>
        )}
      </Card>
      {gallery && <TemplateGallery onClose={() => setGallery(false)} />}
      {deleting && (
        <ConfirmDialog
          title="Delete this workflow?"
          confirmLabel="Delete"
          danger
          onConfirm={async () => {
            await actions.remove(deleting);
            setDeleting(null);
          }}
          onCancel={() => setDeleting(null)}
        >
          <p>“{deleting.name}” takes no more tickets. Runs under way finish.</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
