import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { focusFirstInvalid } from '../ui/focus-first-invalid.js';
import { useStore } from '../ui/use-store.js';
import { issuesInWords } from './issue-words.js';
import { useNameOf } from './use-name-of.js';

const SHOWN = 3;

/** Keeps Save and Discard in sight while there are unsaved changes. */
export function SaveBar(): VNode {
  const { settings, toasts } = useServices();
  const saving = useStore(settings.store, (state) => state.saving);
  const issues = useStore(settings.store, (state) => state.issues);
  const nameOf = useNameOf();
  const save = async (): Promise<void> => {
    const result = await settings.save();
    if (result.outcome === 'saved')
      toasts.show({ text: 'Settings saved. They hold from the next message on.', tone: 'success' });
    if (result.outcome === 'failed') toasts.show({ text: result.error.message, tone: 'danger' });
    if (result.outcome === 'outdated')
      document.querySelector('.notice-warning')?.scrollIntoView({ block: 'center' });
    if (result.outcome === 'invalid') focusFirstInvalid();
  };
  return (
    <section class="save-bar" aria-label="Unsaved changes">
      <div role="status">
        <p>{issues.length > 0 ? 'Some fields need another value.' : 'You have unsaved changes.'}</p>
        {issues.length > 0 && (
          <ul>
            {issuesInWords(issues, nameOf, SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <Button onClick={settings.discard}>Discard</Button>
      <Button kind="primary" busy={saving} onClick={() => void save()}>
        Save
      </Button>
    </section>
  );
}
