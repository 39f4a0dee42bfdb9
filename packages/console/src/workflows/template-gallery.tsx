import type { FieldIssue, TemplateChoice, WorkflowTemplate } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field, FieldError } from '../ui/field.js';
import { ArrowLeft } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { PeopleFields } from './people-fields.js';
import { useLoaded } from './use-loaded.js';

type Choices = Readonly<Record<string, TemplateChoice>>;

function TemplateCards(props: {
  templates: readonly WorkflowTemplate[];
  onChoose: (template: WorkflowTemplate) => void;
}): VNode {
  return (
    <ul class="template-list">
      {props.templates.map((template) => (
        <li key={template.id} class="template-card">
          <h3>{template.name}</h3>
          <p>{template.description}</p>
          <ol>
            {template.outline.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <Button onClick={() => props.onChoose(template)}>
            Use<span class="visually-hidden"> {template.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function TemplateForm({ template, onBack }: { template: WorkflowTemplate; onBack: () => void }): VNode {
  const { workflowApi, workflows, toasts } = useServices();
  const { route } = useLocation();
  const [name, setName] = useState(template.name);
  const [choices, setChoices] = useState<Choices>({});
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const create = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await workflowApi.createFromTemplate(template.id, { name, choices });
      void workflows.load();
      toasts.show({ text: `“${made.name}” added.`, tone: 'success' });
      route(PATHS.workflow(made.id));
    } catch (fault) {
      const error = toBatonError(fault);
      setIssues(error.issues);
      setProblem(error.issues.length > 0 ? 'Some choices are missing.' : error.message);
      setBusy(false);
    }
  };
  return (
    <>
      <Button kind="ghost" icon={ArrowLeft} class="gallery-back" onClick={onBack}>
        All templates
      </Button>
      {problem && (
        <Notice tone="danger" live title="Not added">
          <p>{problem}</p>
        </Notice>
      )}
      <Field label="Name" error={issues.find(({ path }) => path === 'name')?.message}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {template.placeholders.map(({ id, label, hint, required }) => {
        const error = issues.find(({ path }) => path === `choices.${id}`)?.message;
        const { userIds = [], teamIds = [] } = choices[id] ?? {};
        return (
          <section key={id} class="template-placeholder" aria-label={label}>
            <h3>{label}</h3>
            <p class="field-hint">{hint}</p>
            {error && <FieldError message={error} />}
            <PeopleFields
              value={{ userIds, teamIds }}
              disabled={false}
              errorAt={() => null}
              whenNobody={required ? undefined : 'Nobody is chosen, so everybody who works conversations is.'}
              onChange={(people) => setChoices({ ...choices, [id]: people })}
            />
          </section>
        );
      })}
      <div class="gallery-actions">
        <Button kind="primary" busy={busy} onClick={() => void create()}>
          Add workflow
        </Button>
      </div>
    </>
  );
}

/** Workflows to begin from, and a form for what they leave open. */
export function TemplateGallery({ onClose }: { onClose: () => void }): VNode {
  const { workflowApi } = useServices();
  const { state, reload } = useLoaded('templates', workflowApi.templates);
  const [chosen, setChosen] = useState<WorkflowTemplate | null>(null);
  return (
    <Dialog
      place="side"
      title={chosen ? chosen.name : 'Templates'}
      description={
        chosen
          ? chosen.description
          : 'Each is a workflow that works as it is; every step can be changed afterwards.'
      }
      onClose={onClose}
    >
      {state.status === 'loading' && <Skeleton lines={8} label="Loading templates" />}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={reload} />}
      {state.status === 'ready' &&
        (chosen ? (
          <TemplateForm template={chosen} onBack={() => setChosen(null)} />
        ) : (
          <TemplateCards templates={state.value} onChoose={setChosen} />
        ))}
    </Dialog>
  );
}
