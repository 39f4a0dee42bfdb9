import type { FieldIssue, HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '../ui/page.js';
import { LanguageTabs } from './language-tabs.js';
import { MessageEditor, type MessageKind } from './message-editor.js';
import { issueUnder, messagesInUse } from './settings-draft.js';

type Messages = HandoffSettings['messages'];

export interface MessagesCardProps {
  readonly settings: HandoffSettings;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (messages: Messages) => void;
}

const KINDS: readonly MessageKind[] = ['available', 'unavailable', 'unassigned'];

/** The languages that any of the messages is written in, beside the fallback. */
export function languagesOf(messages: Messages): string[] {
  const tags = KINDS.flatMap((kind) => Object.keys(messages[kind]));
  return [...new Set(tags)].filter((tag) => tag !== 'default').sort();
}

/** The messages without one language. */
export function withoutLanguage(messages: Messages, locale: string): Messages {
  const rest = KINDS.map((kind) => {
    const { [locale]: _, ...texts } = messages[kind];
    return [kind, texts];
  });
  return Object.fromEntries(rest) as Messages;
}

/** Languages in which some message that the process can use is wrong. */
function wrongLanguages(
  issues: readonly FieldIssue[],
  kinds: readonly MessageKind[],
  tags: readonly string[],
): Set<string> {
  return new Set(tags.filter((tag) => kinds.some((kind) => issueUnder(issues, `messages.${kind}.${tag}`))));
}

/** What the visitor reads, per language; only the messages that the chosen process can bring about. */
export function MessagesCard({ settings, issues, disabled, onChange }: MessagesCardProps): VNode {
  const { messages } = settings;
  const [chosen, setChosen] = useState('default');
  const [added, setAdded] = useState<readonly string[]>([]);
  const tags = [...new Set([...languagesOf(messages), ...added])];
  const kinds = messagesInUse(settings);
  const locale = chosen === 'default' || tags.includes(chosen) ? chosen : 'default';
  return (
    <Card title="Messages" description="What the visitor reads at the moment of the handoff.">
      <LanguageTabs
        tags={tags}
        chosen={locale}
        wrong={wrongLanguages(issues, kinds, ['default', ...tags])}
        disabled={disabled}
        onChoose={setChosen}
        onAdd={(tag) => {
          setAdded([...added, tag]);
          setChosen(tag);
        }}
        onRemove={(tag) => {
          setAdded(added.filter((other) => other !== tag));
          setChosen('default');
          onChange(withoutLanguage(messages, tag));
        }}
      />
      {kinds.map((kind) => (
        <MessageEditor
          key={`${kind} ${locale}`}
          kind={kind}
          locale={locale}
          texts={messages[kind]}
          issues={issues}
          disabled={disabled}
          onChange={(texts) => onChange({ ...messages, [kind]: texts })}
        />
      ))}
      <p class="placeholders">
        Type <code>{'{'}</code> for the names and times that Baton fills in. What is not known at that moment
        is left out.
      </p>
    </Card>
  );
}
