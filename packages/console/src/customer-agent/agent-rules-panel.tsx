import { AGENT_ENGINES, type AgentEngine, type CustomerAgentState, type FieldIssue } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { SecretNote } from '../channels/secret-note.js';
import { hoursInWords } from '../team/hours-draft.js';
import { HoursEditor } from '../team/hours-editor.js';
import { Field } from '../ui/field.js';
import { focusFirstInvalid } from '../ui/focus-first-invalid.js';
import { type FieldWords, MeanwhileNotice } from '../ui/meanwhile-notice.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { useSharedDraft } from '../ui/use-shared-draft.js';
import { ENGINE_NAMES, parseBudget } from './agent-words.js';
import { issueUnder } from './settings-draft.js';

interface Form {
  readonly engine: AgentEngine;
  readonly webhookUrl: string;
  readonly hours: CustomerAgentState['hours'];
  readonly answers: string;
  readonly tokens: string;
}

interface PartProps {
  readonly form: Form;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (change: Partial<Form>) => void;
}

const NOT_A_NUMBER = 'Give a whole number, or leave it empty for no limit.';

function BudgetFields({ form, issues, onChange }: PartProps): VNode {
  const box = (key: 'answers' | 'tokens', label: string, path: string): VNode => {
    const wrong = parseBudget(form[key]) === undefined ? NOT_A_NUMBER : issueUnder(issues, path);
    return (
      <Field label={label} hint="Empty: no limit. It warns at 80 % and pauses at 100 %." error={wrong}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            inputMode="numeric"
            value={form[key]}
            onInput={(event) => onChange({ [key]: event.currentTarget.value })}
          />
        )}
      </Field>
    );
  };
  return (
    <>
      {box('answers', 'Most answers in a month', 'answerBudget')}
      {box('tokens', 'Most model tokens in a month', 'tokenBudget')}
    </>
  );
}

function EngineFields({ form, issues, onChange, hasModel }: PartProps & { hasModel: boolean }): VNode {
  return (
    <>
      <Field
        label="Answers come from"
        hint={
          hasModel
            ? 'Automatic uses the language model of this server.'
            : 'This server has no language model; the operator sets one with BATON_LLM_BASE_URL.'
        }
        error={issueUnder(issues, 'engine')}
      >
        {(ids) => (
          <select
            {...ids}
            class="select"
            value={form.engine}
            onChange={(event) => onChange({ engine: event.currentTarget.value as AgentEngine })}
          >
            {AGENT_ENGINES.map((engine) => (
              <option key={engine} value={engine} disabled={engine === 'model' && !hasModel}>
                {ENGINE_NAMES[engine]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {form.engine === 'webhook' && (
        <Field
          label="Address of your bot"
          hint="It gets each question as a signed request and answers with JSON."
          error={issueUnder(issues, 'webhookUrl')}
        >
          {(ids) => (
            <input
              {...ids}
              class="input"
              value={form.webhookUrl}
              placeholder="https://example.com/bot"
              onInput={(event) => onChange({ webhookUrl: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function formOf({ engine, webhookUrl, hours, budget }: CustomerAgentState): Form {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    engine,
    webhookUrl: webhookUrl ?? '',
    hours,
    answers: text(budget.answers),
    tokens: text(budget.tokens),
  };
}

const WORDS: FieldWords<Form> = {
  engine: ['Answers come from', (engine) => ENGINE_NAMES[engine]],
  webhookUrl: ['Address of your bot', (url) => url],
  hours: ['Hours', (hours) => hoursInWords(hours, 'Always')],
  answers: ['Most answers in a month', (answers) => answers || 'no limit'],
  tokens: ['Most model tokens in a month', (tokens) => tokens || 'no limit'],
};

/** Where the hours, the budgets and the engine of the customer agent are changed. */
export function AgentRulesPanel({
  agent,
  onClose,
}: {
  agent: CustomerAgentState;
  onClose: () => void;
}): VNode {
  const { api, customerAgent, toasts } = useServices();
  const [secret, setSecret] = useState<string | null>(null);
  const saving = useSave();
  const shared = useSharedDraft({
    item: agent,
    toDraft: (item) => formOf(item ?? agent),
    reload: () => api.customerAgent(),
  });
  const { draft: form, edit } = shared;
  const answerBudget = parseBudget(form.answers);
  const tokenBudget = parseBudget(form.tokens);
  const save = async (): Promise<void> => {
    if (answerBudget === undefined || tokenBudget === undefined) return focusFirstInvalid();
    const { engine, hours } = form;
    const change = { engine, webhookUrl: form.webhookUrl.trim() || null, hours, answerBudget, tokenBudget };
    const send = async (revision: string | null): Promise<void> => {
      const { secret: made, ...changed } = await api.changeCustomerAgent(change, revision);
      customerAgent.change(() => changed);
      toasts.show({ text: 'Customer agent saved.', tone: 'success' });
      setSecret(made);
      if (!made) onClose();
    };
    await saving.save(() => shared.save(send));
  };
  const parts = { form, issues: saving.issues, onChange: edit };
  return (
    <SavePanel
      title="When and how it answers"
      draft={form}
      saving={saving}
      isSaved={secret !== null}
      onSave={save}
      onClose={onClose}
    >
      {secret !== null ? (
        <SecretNote secret={secret} about="It proves to your bot that a question is from this server." />
      ) : (
        <>
          <MeanwhileNotice shared={shared} words={WORDS} />
          <EngineFields {...parts} hasModel={agent.model !== null} />
          <BudgetFields {...parts} />
          <h3 class="setting-name">Hours</h3>
          <HoursEditor hours={form.hours} none="Always" onChange={(hours) => parts.onChange({ hours })} />
        </>
      )}
    </SavePanel>
  );
}
