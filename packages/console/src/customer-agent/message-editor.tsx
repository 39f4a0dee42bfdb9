import type { FieldIssue, HandoffSettings, LocalizedText } from '@baton/core';
import type { VNode } from 'preact';
import { Field } from '../ui/field.js';
import { languageName } from './languages.js';
import { PlaceholderTextarea } from './placeholder-textarea.js';
import { issueAt } from './settings-draft.js';
import { previewText, VisitorPreview } from './visitor-preview.js';

export type MessageKind = keyof HandoffSettings['messages'];

const FIELDS: Readonly<Record<MessageKind, { readonly label: string; readonly hint: string }>> = {
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

export interface MessageEditorProps {
  readonly kind: MessageKind;
  /** `default`, or a language's tag. */
  readonly locale: string;
  readonly texts: LocalizedText;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (texts: LocalizedText) => void;
}

/** The texts with one of them changed; a language without a text is kept, so that its tab stays. */
function withText(texts: LocalizedText, locale: string, text: string): LocalizedText {
  return locale === 'default' ? { ...texts, default: text } : { ...texts, [locale]: text };
}

/** One message in one language, and beside it what the visitor sees. */
export function MessageEditor({
  kind,
  locale,
  texts,
  issues,
  disabled,
  onChange,
}: MessageEditorProps): VNode {
  const own = texts[locale] ?? '';
  const isDefault = locale === 'default';
  const shown = own.trim() === '' ? texts.default : own;
  const hint =
    isDefault || own.trim() !== ''
      ? FIELDS[kind].hint
      : `Empty: visitors in ${languageName(locale)} read the message for all other languages.`;
  return (
    <div class="message-field">
      <Field
        label={isDefault ? FIELDS[kind].label : `${FIELDS[kind].label}, in ${languageName(locale)}`}
        hint={hint}
        error={issueAt(issues, `messages.${kind}.${locale}`)}
      >
        {(ids) => (
          <PlaceholderTextarea
            ids={ids}
            value={own}
            disabled={disabled}
            lang={isDefault ? undefined : locale}
            placeholder={isDefault ? undefined : texts.default}
            onChange={(text) => onChange(withText(texts, locale, text))}
          />
        )}
      </Field>
      <div class="message-preview">
        <span class="message-preview-label">The visitor sees</span>
        <VisitorPreview kind={kind} text={previewText(shown, kind)} lang={isDefault ? undefined : locale} />
      </div>
    </div>
  );
}
