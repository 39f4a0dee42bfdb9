import {
  conditionSentence,
  type Evaluation,
  type WorkflowRunDetail,
  type WorkflowRunStep,
} from '@baton/core';
import type { VNode } from 'preact';
import { useRoute } from 'preact-iso';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { RotateCcw } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card, Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { outcomeText } from './outcome-text.js';
import { RunStatusChip } from './run-status.js';
import { STEP_ICONS } from './step-icon.js';
import { useLoaded } from './use-loaded.js';
import { useReferences } from './use-references.js';
import { useRunNews } from './use-run-news.js';

/** Each condition that was looked at, and whether it held. */
export function Evaluations({ evaluations }: { evaluations: readonly Evaluation[] }): VNode {
  const { references } = useReferences();
  return (
    <ul class="evaluations">
      {evaluations.map((evaluation, index) => (
        <li key={index} class={evaluation.holds ? 'did-hold' : ''}>
          {evaluation.holds ? 'Holds: ' : 'Does not hold: '}
          {conditionSentence(evaluation.condition, references)}
        </li>
      ))}
    </ul>
  );
}

function StepEntry({ step }: { step: WorkflowRunStep }): VNode {
  const Icon = STEP_ICONS[step.type];
  const evaluations = step.outcome?.evaluations as readonly Evaluation[] | undefined;
  const result = step.outcome ? outcomeText(step) : null;
  return (
    <li class={`run-step is-${step.status}`}>
      <span class="step-icon" aria-hidden="true">
        <Icon size={16} aria-hidden="true" />
      </span>
      <div class="run-step-text">
        <p class="run-step-title">
          {step.title} <RunStatusChip status={step.status} />
        </p>
        {result && <p>{result}</p>}
        {evaluations && <Evaluations evaluations={evaluations} />}
        {step.error && <p class="field-error">{step.error}</p>}
        <p class="choice-detail">
          {fullTime(step.startedAt)}
          {step.attempts > 1 && ` · ${step.attempts} tries`}
        </p>
        {Object.keys(step.input).length > 0 && (
          <details class="run-step-input">
            <summary>What it was given</summary>
            <pre>{JSON.stringify(step.input, null, 2)}</pre>
          </details>
        )}
      </div>
    </li>
  );
}

function Run({ run }: { run: WorkflowRunDetail }): VNode {
  return (
    <>
      {run.status === 'failed' && (
        <Notice tone="danger" title="This run failed">
          <p>{run.reason} The ticket stays with who has it, else it is in Unassigned.</p>
        </Notice>
      )}
      {run.status === 'cancelled' && (
        <Notice title="This run was cancelled">
          <p>{run.reason}</p>
        </Notice>
      )}
      <Card
        title="Steps"
        description={`Version ${run.version}, started ${fullTime(run.startedAt)}${run.endedAt ? `, ended ${fullTime(run.endedAt)}` : ''}`}
        action={<RunStatusChip status={run.status} />}
      >
        {run.steps.length === 0 && <p class="card-empty">No step was done yet.</p>}
        <ol class="run-steps">
          {run.steps.map((step) => (
            <StepEntry key={step.stepId} step={step} />
          ))}
        </ol>
        {run.wakeAt && <p class="choice-detail">Goes on {fullTime(run.wakeAt)}.</p>}
      </Card>
    </>
  );
}

/** One run: each step, what it was given and what came of it. */
export function WorkflowRunPage(): VNode {
  const { workflowApi } = useServices();
  const { params } = useRoute();
  const id = params.runId ?? '';
  const { state, reload } = useLoaded(id, () => workflowApi.run(id));
  const run = state.status === 'ready' ? state.value : null;
  useRunNews(reload, run?.ticket.id);
  return (
    <Page
      title={run ? `Run for ticket #${run.ticket.number}` : 'Run'}
      description={
        run && (
          <>
            {run.ticket.subject} · <a href={PATHS.helpDesk('all', run.ticket.id)}>Open the ticket</a> ·{' '}
            <a href={PATHS.workflowRuns(run.workflowId)}>Runs of {run.workflowName}</a>
          </>
        )
      }
      actions={
        <Button icon={RotateCcw} onClick={reload}>
          Refresh
        </Button>
      }
    >
      {state.status === 'loading' && <Skeleton lines={8} label="Loading the run" />}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={reload} />}
      {run && <Run run={run} />}
    </Page>
  );
}
