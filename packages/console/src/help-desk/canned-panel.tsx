import { CANNED_PLACEHOLDERS, type CannedResponse, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import type { CannedDraft } from '../api/ticket-api.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button, IconButton } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { MessageSquareText, Pencil, Plus, Trash } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { useDiscardGuard, useIsEdited } from '../ui/use-discard-guard.js';

const NEW: CannedDraft = { shortcut: '', title: '', text: '', language: null };

interface FormProps {
  readonly response: CannedResponse | null;
  readonly onDone: () => void;
  /** Told whether closing would lose something. */
  readonly onEdited: (isEdited: boolean) => void;
}

function useCannedForm({ response, onDone }: FormProps) {
  const { api, cannedResponses } = useServices();
  const [draft, setDraft] = useState<CannedDraft>(() => {
    const { shortcut, title, text, language } = response ?? NEW;
    return { shortcut, title, text, language };
  });
  const [issues, setIssues] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.saveCannedResponse(draft, response?.id);
      await cannedResponses.load();
      onDone();
    } catch (fault) {
      const error = toBatonError(fault);
      const byField = error.issues.map(({ path, message }) => [path, message] as const);
      setIssues(new Map(byField.length > 0 ? byField : [['', error.message]]));
      setBusy(false);
    }
  };
  const set = (change: Partial<CannedDraft>): void => setDraft({ ...draft, ...change });
  return { draft, set, issues, busy, save };
}

function CannedForm(props: FormProps): VNode {
  const { draft, set, issues, busy, save } = useCannedForm(props);
  const isEdited = useIsEdited(draft);
  // Before the next key can close the panel.
  useLayoutEffect(() => {
    props.onEdited(isEdited);
    return () => props.onEdited(false);
  }, [isEdited]);
  const text = (name: 'shortcut' | 'title') => (ids: object) => (
    <input
      {...ids}
      class="input"
      value={draft[name]}
      onInput={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      class="new-ticket"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {issues.has('') && (
        <Notice tone="danger" live>
          <p>{issues.get('')}</p>
        </Notice>
      )}
      <Field label="Shortcut" hint="What is typed after the slash." error={issues.get('shortcut')}>
        {text('shortcut')}
      </Field>
      <Field label="Title" error={issues.get('title')}>
        {text('title')}
      </Field>
      <Field
        label="Text"
        hint={`May hold ${CANNED_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`}
        error={issues.get('text')}
      >
        {(ids) => (
          <textarea
            {...ids}
            class="textarea"
            rows={5}
            value={draft.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Language"
        hint="A tag such as nl. Leave it empty to offer it in every language."
        error={issues.get('language')}
      >
        {(ids) => (
          <input
            {...ids}
            class="input"
            value={draft.language ?? ''}
            onInput={(event) => set({ language: event.currentTarget.value.trim() || null })}
          />
        )}
      </Field>
      <div class="form-actions">
        <Button onClick={props.onDone}>Cancel</Button>
        <Button kind="primary" type="submit" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}

/** The texts that people send often: everybody reads them, managers write them. */
export function CannedPanel({ onClose }: { onClose: () => void }): VNode {
  const { api, cannedResponses, toasts } = useServices();
  const me = useMe();
  const state = useResource(cannedResponses);
  const [edited, setEdited] = useState<CannedResponse | 'new' | null>(null);
  const [hasEdits, setHasEdits] = useState(false);
  const guard = useDiscardGuard(hasEdits, onClose);
  const mayWrite = hasRole(me.person.role, 'manager');
  const remove = async ({ id, ...draft }: CannedResponse): Promise<void> => {
    try {
      await api.deleteCannedResponse(id);
      cannedResponses.change((items) => items.filter((item) => item.id !== id));
      const { updatedAt, ...again } = draft;
      const undo = () => void api.saveCannedResponse(again).then(() => cannedResponses.load());
      toasts.show({ text: `/${draft.shortcut} deleted.`, action: { label: 'Undo', run: undo } });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  return (
    <Dialog
      title="Canned responses"
      description="Type / in a reply to use one."
      place="side"
      onClose={guard.close}
    >
      {edited !== null ? (
        <CannedForm
          response={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
          onEdited={setHasEdits}
        />
      ) : (
        <>
          {mayWrite && (
            <Button icon={Plus} onClick={() => setEdited('new')}>
              Add canned response
            </Button>
          )}
          {state.status === 'failed' && (
            <ErrorState error={state.error} onRetry={() => void cannedResponses.load()} />
          )}
          {(state.status === 'loading' || state.status === 'idle') && (
            <Skeleton lines={4} label="Loading canned responses" />
          )}
          {state.status === 'ready' && state.value.length === 0 && (
            <EmptyState icon={MessageSquareText} title="No canned responses yet">
              {mayWrite
                ? 'Add what your team writes often.'
                : 'A manager can add what your team writes often.'}
            </EmptyState>
          )}
          {state.status === 'ready' && (
            <ul class="canned-list">
              {state.value.map((response) => (
                <li key={response.id}>
                  <div>
                    <p class="canned-title">
                      <span class="canned-shortcut">/{response.shortcut}</span> {response.title}
                      {response.language && <span class="chip chip-quiet">{response.language}</span>}
                    </p>
                    <p class="canned-text">{response.text}</p>
                  </div>
                  {mayWrite && (
                    <span class="canned-actions">
                      <IconButton
                        icon={Pencil}
                        label={`Edit /${response.shortcut}`}
                        onClick={() => setEdited(response)}
                      />
                      <IconButton
                        icon={Trash}
                        label={`Delete /${response.shortcut}`}
                        onClick={() => void remove(response)}
                      />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {guard.dialog}
    </Dialog>
  );
}
