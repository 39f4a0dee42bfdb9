import { type FieldIssue, fillPlaceholders, type HandoffSettings, PLACEHOLDERS } from '@baton/core';
import type { VNode } from 'preact';
import { Field } from '../ui/field.js';
import { Card } from '../ui/page.js';
import { issueUnder, messagesInUse } from './settings-draft.js';

type Kind = keyof HandoffSettings['messages'];

const FIELDS: Readonly<Record<Kind, { readonly label: string; readonly hint: string }>> = {
  available: {
    label: 'When the team is available',
    hint: 'Shown once a person has been reserved for the visitor.',
  },
  unavailable: {
    label: 'When the team is unavailable',
    hint: 'Shown when nobody can take the conversation now.',
  },
  unassigned: {
    label: 'When nobody was assigned',
    hint: 'Shown when a workflow leaves the conversation unassigned.',
  },
};

const EXAMPLES = {
  'agent.name': 'Sanne',
  'team.name': 'Support',
  position: '2',
  wait: '5 min',
  nextOpening: 'Monday 09:00',
};

export interface MessagesCardProps {
  readonly settings: HandoffSettings;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (messages: HandoffSettings['messages']) => void;
}

/** What the visitor reads; only the messages that the chosen process can bring about. */
export function MessagesCard({ settings, issues, disabled, onChange }: MessagesCardProps): VNode {
  const { messages } = settings;
  return (
    <Card title="Messages" description="What the visitor reads at the moment of the handoff.">
      {messagesInUse(settings).map((kind) => (
        <div key={kind} class="message-field">
          <Field
            label={FIELDS[kind].label}
            hint={FIELDS[kind].hint}
            error={issueUnder(issues, `messages.${kind}`)}
          >
            {(ids) => (
              <textarea
                {...ids}
                class="textarea"
                rows={3}
                value={messages[kind].default}
                disabled={disabled}
                onInput={(event) =>
                  onChange({ ...messages, [kind]: { ...messages[kind], default: event.currentTarget.value } })
                }
              />
            )}
          </Field>
          <div class="message-preview">
            <span class="message-preview-label">The visitor sees</span>
            <p>{fillPlaceholders(messages[kind].default, EXAMPLES) || '…'}</p>
          </div>
        </div>
      ))}
      <p class="placeholders">
        You can use{' '}
        {PLACEHOLDERS.map((name) => (
          <code key={name}>{`{${name}}`}</code>
        ))}
        . What is not known at that moment is left out.
      </p>
    </Card>
  );
}
