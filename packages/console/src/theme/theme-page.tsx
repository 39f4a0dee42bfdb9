import { hasRole, type WidgetSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { useLeaveGuard } from '../shell/use-leave-guard.js';
import { Button } from '../ui/button.js';
import { Card, Page } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { FormFieldsEditor } from './form-fields-editor.js';
import { LookFields } from './look-fields.js';
import { useWidgetSettings, type WidgetSettingsEditor } from './use-widget-settings.js';
import { WidgetPreview } from './widget-preview.js';

const OFFERS = [
  ['attachments', 'Visitors can send files', 'Images, PDF and text, up to 10 MB each.'],
  ['rating', 'Ask for a rating', 'When a conversation has ended.'],
  ['transcript', 'Visitors can download the conversation', 'From the menu of the chat.'],
  ['askEmailWhenAway', 'Ask for an email address', 'When somebody waits outside your opening hours.'],
] as const satisfies readonly (readonly [keyof WidgetSettings, string, string])[];

function LookCard({ draft, editor, disabled }: CardProps): VNode {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const issues = Object.fromEntries(
    Object.entries(editor.issues).map(([path, message]) => [path.replace(/^look\./, ''), message]),
  );
  return (
    <Card title="Look" description="Your page's own style sheet can still override each of these.">
      <div class="look-editor">
        <LookFields
          look={draft.look}
          issues={issues}
          disabled={disabled}
          onChange={(change) => editor.change({ look: { ...draft.look, ...change } })}
        />
        <div class="look-side">
          <fieldset class="composer-modes" aria-label="Preview in">
            {(['light', 'dark'] as const).map((name) => (
              <button type="button" key={name} aria-pressed={theme === name} onClick={() => setTheme(name)}>
                {name === 'light' ? 'Light' : 'Dark'}
              </button>
            ))}
          </fieldset>
          <WidgetPreview look={draft.look} theme={theme} />
        </div>
      </div>
    </Card>
  );
}

interface CardProps {
  readonly draft: WidgetSettings;
  readonly editor: WidgetSettingsEditor;
  readonly disabled: boolean;
}

function FormCard({ draft, editor, disabled }: CardProps): VNode {
  const { preChat } = draft;
  return (
    <Card
      title="Before the chat"
      description="Asked once, before the first message. Each question turns some visitors away."
      action={
        <Switch
          label="Ask before the chat"
          checked={preChat.enabled}
          disabled={disabled}
          onChange={(enabled) => editor.change({ preChat: { ...preChat, enabled } })}
        />
      }
    >
      {preChat.enabled && (
        <FormFieldsEditor
          fields={preChat.fields}
          disabled={disabled}
          onChange={(fields) => editor.change({ preChat: { ...preChat, fields } })}
        />
      )}
    </Card>
  );
}

function OffersCard({ draft, editor, disabled }: CardProps): VNode {
  return (
    <Card title="What the chat offers">
      <ul class="offer-list">
        {OFFERS.map(([name, label, hint]) => (
          <li key={name}>
            <div>
              <p id={`offer-${name}`}>{label}</p>
              <p class="field-hint">{hint}</p>
            </div>
            <Switch
              labelledBy={`offer-${name}`}
              checked={draft[name]}
              disabled={disabled}
              onChange={(isOn) => editor.change({ [name]: isOn })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How the chat looks and what it asks, with a preview that follows each change. */
export function ThemePage(): VNode {
  const me = useMe();
  const editor = useWidgetSettings();
  const { draft } = editor;
  const disabled = !hasRole(me.person.role, 'manager');
  const guard = useLeaveGuard(
    editor.isChanged && !disabled,
    'Your changes to the design are not saved and would be lost.',
  );
  return (
    <Page title="Chat design" description="Colours, shape and questions of the chat on your website.">
      <RoleNotice takes="manager" what="Changing the chat’s design" />
      {editor.fault && <ErrorState error={editor.fault} onRetry={editor.load} />}
      {!draft && !editor.fault && <Skeleton lines={8} label="Loading the design" />}
      {draft && (
        <>
          <LookCard draft={draft} editor={editor} disabled={disabled} />
          <FormCard draft={draft} editor={editor} disabled={disabled} />
          <OffersCard draft={draft} editor={editor} disabled={disabled} />
        </>
      )}
      {editor.isChanged && !disabled && (
        <section class="save-bar" aria-label="Unsaved changes">
          <p role="status">You have unsaved changes.</p>
          <Button onClick={editor.discard}>Discard</Button>
          <Button kind="primary" busy={editor.isSaving} onClick={() => void editor.save()}>
            Save
          </Button>
        </section>
      )}
      {guard}
    </Page>
  );
}
