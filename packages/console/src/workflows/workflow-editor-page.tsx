import { findStep, hasRole, type StepType, type WorkflowTest } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { newId } from '../api/new-id.js';
import { useServices } from '../api/services.js';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { useLeaveGuard } from '../shell/use-leave-guard.js';
import { Button } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Undo2, Workflow } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card, Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { AddStepDialog } from './add-step-dialog.js';
import { changeStep, duplicateStep, insertStep, moveStep, type StepPlace, shiftStep } from './edit-steps.js';
import { newStep } from './new-step.js';
import { StartCard } from './start-card.js';
import { issuesByStep } from './step-issues.js';
import { StepPanel } from './step-panel.js';
import { StepList } from './step-tree.js';
import { TestCard } from './test-card.js';
import type { TreeActions } from './tree-props.js';
import { useEditor, type WorkflowEditor } from './use-editor.js';

function NewerNotice({ editor }: { editor: WorkflowEditor }): VNode | null {
  const { newer } = editor;
  if (!newer) return null;
  return (
    <Notice
      tone="warning"
      live
      title="Somebody saved in the meantime"
      actions={
        <>
          <Button onClick={() => editor.takeNewer(false)}>Discard mine and load it</Button>
          <Button onClick={() => editor.takeNewer(true)}>Keep mine</Button>
        </>
      }
    >
      <p>
        {newer.savedBy?.name ?? 'Somebody'} saved version {newer.version}, {fullTime(newer.savedAt)}. Look at
        theirs, or save yours over it.
      </p>
    </Notice>
  );
}

function SaveBar({ editor }: { editor: WorkflowEditor }): VNode {
  const { toasts } = useServices();
  const { findings, draft } = editor;
  const save = async (): Promise<void> => {
    const outcome = await editor.save();
    if (outcome === 'saved')
      toasts.show({ text: 'Workflow saved. New runs take this version.', tone: 'success' });
    const where = outcome === 'invalid' ? '.step-card.is-wrong, [aria-invalid="true"]' : '.notice-warning';
    if (outcome !== 'saved')
      requestAnimationFrame(() => document.querySelector(where)?.scrollIntoView({ block: 'center' }));
  };
  return (
    <section class="save-bar" aria-label="Unsaved changes">
      <p role="status">
        {findings.length > 0
          ? `${findings.length === 1 ? 'One thing is' : `${findings.length} things are`} to be put right.`
          : 'You have unsaved changes.'}
      </p>
      <Button icon={Undo2} disabled={draft.past.length === 0} onClick={() => editor.change({ type: 'undo' })}>
        Undo
      </Button>
      <Button kind="primary" busy={editor.saving} onClick={() => void save()}>
        Save
      </Button>
    </section>
  );
}

function Editor({ editor, mayEdit }: { editor: WorkflowEditor; mayEdit: boolean }): VNode {
  const { toasts } = useServices();
  const { draft, findings, change } = editor;
  const { document } = draft;
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState<StepPlace | null>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const [test, setTest] = useState<WorkflowTest | null>(null);
  const issues = issuesByStep(document, findings);
  const open = openId === null ? null : findStep(document.steps, openId);
  const setSteps = (edit: Parameters<typeof changeSteps>[0]): void => {
    setTest(null);
    changeSteps(edit);
  };
  const changeSteps = (edit: (steps: typeof document.steps) => typeof document.steps): void =>
    change({ type: 'steps', change: edit });
  const focusCard = (id: string): void =>
    void requestAnimationFrame(() =>
      window.document.querySelector<HTMLElement>(`[data-step="${id}"] .step-open`)?.focus(),
    );
  const actions: TreeActions = {
    open: setOpenId,
    add: setAdding,
    shift: (id, by) => {
      setSteps((steps) => shiftStep(steps, id, by));
      focusCard(id);
    },
    duplicate: (id) => setSteps((steps) => duplicateStep(steps, id, newId)),
    remove: (id) => {
      setSteps((steps) => changeStep(steps, id, () => null));
      toasts.show({
        text: 'Step removed.',
        action: { label: 'Undo', run: () => change({ type: 'undo' }) },
      });
    },
    drag: setDragging,
    drop: (place) => {
      if (dragging) setSteps((steps) => moveStep(steps, dragging, place));
      setDragging(null);
    },
  };
  const add = (type: StepType): void => {
    const place = adding;
    setAdding(null);
    if (!place) return;
    const step = newStep(type, newId);
    setSteps((steps) => insertStep(steps, place, step));
    if (type !== 'close') setOpenId(step.id);
  };
  const whole = issues.get('') ?? [];
  return (
    <>
      <StartCard
        document={document}
        disabled={!mayEdit}
        nameError={whole.find(({ path }) => path === 'name')?.message ?? null}
        onChange={(patch) => change({ type: 'edit', change: (before) => ({ ...before, ...patch }) })}
      />
      {document.steps.length > 0 && <TestCard document={document} test={test} onTested={setTest} />}
      <Card title="Steps" description="Done from the top. Alt and an arrow key moves a step.">
        {whole
          .filter(({ path }) => path !== 'name')
          .map(({ message }) => (
            <FieldError key={message} message={message} />
          ))}
        {document.steps.length === 0 && (
          <EmptyState icon={Workflow} title="No steps yet">
            Add the first one, such as one that rotates the owner.
          </EmptyState>
        )}
        <div class="step-tree">
          <StepList
            list={null}
            steps={document.steps}
            where="of the workflow"
            disabled={!mayEdit}
            issues={issues}
            tested={test && new Map(test.steps.map((step) => [step.stepId, step]))}
            dragging={dragging}
            actions={actions}
          />
        </div>
      </Card>
      {adding && <AddStepDialog onChoose={add} onClose={() => setAdding(null)} />}
      {open && (
        <StepPanel
          step={open}
          disabled={!mayEdit}
          issues={issues.get(open.id) ?? []}
          onChange={(step) => setSteps((steps) => changeStep(steps, step.id, () => step))}
          onClose={() => {
            setOpenId(null);
            focusCard(open.id);
          }}
        />
      )}
    </>
  );
}

/** One workflow: what starts it and its steps, edited, tested and saved. */
export function WorkflowEditorPage(): VNode {
  const { params } = useRoute();
  const id = params.workflowId ?? 'new';
  const editor = useEditor(id);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const guard = useLeaveGuard(
    editor.isEdited,
    'Your changes to this workflow are not saved and would be lost.',
  );
  const { saved, status, error } = editor;
  const title = editor.draft.document.name.trim() || (id === 'new' ? 'New workflow' : 'Workflow');
  return (
    <Page
      title={title}
      description={
        <>
          <a href={PATHS.workflows}>All workflows</a>
          {saved?.inUse && ' · The handoff settings use it.'}
        </>
      }
      actions={
        saved && (
          <a class="button button-secondary" href={PATHS.workflowRuns(saved.id)}>
            Runs
          </a>
        )
      }
    >
      {status === 'loading' && <Skeleton lines={8} label="Loading the workflow" />}
      {status === 'failed' && error && <ErrorState error={error} onRetry={editor.load} />}
      <RoleNotice takes="manager" what="Changing workflows" />
      <NewerNotice editor={editor} />
      {status === 'ready' && <Editor key={id} editor={editor} mayEdit={mayEdit} />}
      {saved && (
        <p class="version-line">
          Version {saved.version}, saved {fullTime(saved.savedAt)}
          {saved.savedBy ? ` by ${saved.savedBy.name}` : ''}
        </p>
      )}
      {mayEdit && editor.isEdited && <SaveBar editor={editor} />}
      {guard}
    </Page>
  );
}
