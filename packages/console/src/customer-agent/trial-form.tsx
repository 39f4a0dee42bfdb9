import type { TrialSituation } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Play } from '../ui/icons.js';
import { ChoiceList } from './choice-list.js';
import { languageName, OFFERED_LANGUAGES } from './languages.js';
import { useNameOf } from './use-name-of.js';

/** What the manager has filled in. */
export interface TrialDraft {
  readonly text: string;
  /** '' where it is not known. */
  readonly locale: string;
  readonly channel: string;
  /** As the browser's own field has it, in the browser's time zone; '' for now. */
  readonly at: string;
  readonly situation: TrialSituation;
  /** '' for as it is. */
  readonly agent: '' | 'answering' | 'paused';
  /** null: whoever is there now. */
  readonly people: readonly string[] | null;
  /** '' for nobody. */
  readonly lastHelper: string;
  readonly hasAddress: boolean;
}

export const FIRST_TRIAL: TrialDraft = {
  text: '',
  locale: 'en',
  channel: 'web',
  at: '',
  situation: 'answering',
  agent: '',
  people: null,
  lastHelper: '',
  hasAddress: false,
};

const SITUATIONS: readonly (readonly [TrialSituation, string])[] = [
  ['answering', 'The customer agent is answering'],
  ['waiting', 'The visitor waits for a person'],
  ['with_person', 'A person has the conversation'],
  ['closed', 'The conversation was closed'],
];

export interface TrialFormProps {
  readonly trial: TrialDraft;
  readonly channelIds: readonly string[];
  /** Messages to begin with. */
  readonly examples: readonly string[];
  readonly busy: boolean;
  readonly errorAt: (field: string) => string | null;
  readonly onChange: (trial: TrialDraft) => void;
  /** With a draft that has only just been made, where it is not in `trial` yet. */
  readonly onRun: (trial?: TrialDraft) => void;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps): VNode {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          class="select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The people who may be given a conversation. */
function useAnswering() {
  return useItems(useServices().users).filter(({ active, role }) => active && role !== 'viewer');
}

function VisitorFields({ trial, onChange }: Pick<TrialFormProps, 'trial' | 'onChange'>): VNode {
  const people = useAnswering();
  return (
    <>
      <Select
        label="Helped last by"
        value={trial.lastHelper}
        options={[['', 'Nobody yet'], ...people.map(({ id, name }) => [id, name] as const)]}
        onChange={(lastHelper) => onChange({ ...trial, lastHelper })}
      />
      {trial.channel === 'web' && (
        <Select
          label="Email address"
          value={trial.hasAddress ? 'left' : 'none'}
          options={[
            ['none', 'The visitor left none'],
            ['left', 'The visitor left one'],
          ]}
          onChange={(choice) => onChange({ ...trial, hasAddress: choice === 'left' })}
        />
      )}
    </>
  );
}

function SituationFields({ trial, channelIds, errorAt, onChange }: TrialFormProps): VNode {
  const nameOf = useNameOf();
  const languages = OFFERED_LANGUAGES.map((tag) => [tag, languageName(tag)] as const);
  const set = (patch: Partial<TrialDraft>): void => onChange({ ...trial, ...patch });
  return (
    <div class="trial-fields">
      <Select
        label="Language"
        value={trial.locale}
        options={[['', 'Not known'], ...languages]}
        onChange={(locale) => set({ locale })}
      />
      <Select
        label="Channel"
        value={trial.channel}
        options={channelIds.map((id) => [id, nameOf(id)])}
        onChange={(channel) => set({ channel })}
      />
      <Field label="Moment" hint="Empty: now." error={errorAt('at')}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            class="input"
            value={trial.at}
            onInput={(event) => set({ at: event.currentTarget.value })}
          />
        )}
      </Field>
      <Select
        label="Conversation"
        value={trial.situation}
        options={SITUATIONS}
        onChange={(situation) => set({ situation: situation as TrialSituation })}
      />
      <Select
        label="Customer agent"
        value={trial.agent}
        options={[
          ['', 'As it is now'],
          ['answering', 'Answers'],
          ['paused', 'Is paused'],
        ]}
        onChange={(agent) => set({ agent: agent as TrialDraft['agent'] })}
      />
      <Select
        label="Who is online"
        value={trial.people === null ? 'now' : 'these'}
        options={[
          ['now', 'Whoever is now'],
          ['these', 'The people I choose'],
        ]}
        onChange={(who) => set({ people: who === 'now' ? null : [] })}
      />
      <VisitorFields trial={trial} onChange={onChange} />
    </div>
  );
}

/** The situation to try: what the visitor writes, where, when, and who is there. */
export function TrialForm(props: TrialFormProps): VNode {
  const { trial, busy, errorAt, onChange, onRun } = props;
  const people = useAnswering();
  return (
    <form
      class="trial-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <Field label="The visitor writes" error={errorAt('text')}>
        {(ids) => (
          <textarea
            {...ids}
            class="textarea"
            rows={2}
            dir="auto"
            maxLength={10_000}
            placeholder="Such as: I want my money back"
            value={trial.text}
            onInput={(event) => onChange({ ...trial, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              onRun();
            }}
          />
        )}
      </Field>
      <div class="trial-examples">
        {props.examples.map((text) => (
          <button
            key={text}
            type="button"
            class="phrase"
            onClick={() => {
              const next = { ...trial, text };
              onChange(next);
              onRun(next);
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <SituationFields {...props} />
      {trial.people !== null && (
        <ChoiceList
          legend="Online, with a free place"
          items={people.map(({ id, name, email, avatarUrl, presence }) => ({
            id,
            name,
            detail: email,
            avatar: avatarUrl,
            presence,
          }))}
          chosen={trial.people}
          disabled={false}
          error={errorAt('available')}
          empty="No users yet."
          onChange={(chosen) => onChange({ ...trial, people: chosen })}
        />
      )}
      <div>
        <Button kind="primary" type="submit" icon={Play} busy={busy} disabled={trial.text.trim() === ''}>
          Try it
        </Button>
      </div>
    </form>
  );
}
