import type { FieldIssue, KnowledgeArticle } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Markdown } from '../ui/markdown.js';
import { Notice } from '../ui/notice.js';
import { useDiscardGuard, useIsEdited } from '../ui/use-discard-guard.js';

export interface ArticlePanelProps {
  /** null: a new one. */
  readonly article: KnowledgeArticle | null;
  readonly mayEdit: boolean;
  readonly onClose: () => void;
}

/** Where an article is read, written and changed. */
export function ArticlePanel({ article, mayEdit, onClose }: ArticlePanelProps): VNode {
  const { api, articles, toasts } = useServices();
  const [draft, setDraft] = useState({
    title: article?.title ?? '',
    locale: article?.locale ?? 'en',
    markdown: article?.markdown ?? '',
  });
  const [editing, setEditing] = useState(article === null);
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const guard = useDiscardGuard(useIsEdited(draft), onClose);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const body = { ...draft, url: article?.url ?? null };
      const saved = article ? await api.updateArticle(article.id, body) : await api.createArticle(body);
      articles.change((all) =>
        article ? all.map((other) => (other.id === saved.id ? saved : other)) : [saved, ...all],
      );
      toasts.show({ text: 'Article saved. The customer agent answers from it now.', tone: 'success' });
      onClose();
    } catch (fault) {
      const error = toBatonError(fault);
      setIssues(error.issues);
      setProblem(error.issues.length > 0 ? null : error.message);
      setBusy(false);
    }
  };
  const footer = !mayEdit ? undefined : editing ? (
    <>
      <Button onClick={guard.close}>Cancel</Button>
      <Button
        kind="primary"
        busy={busy}
        disabled={draft.title.trim() === '' || draft.markdown.trim() === ''}
        onClick={() => void save()}
      >
        Save
      </Button>
    </>
  ) : (
    <Button onClick={() => setEditing(true)}>Edit</Button>
  );
  return (
    <Dialog
      place="side"
      title={article ? article.title : 'New article'}
      onClose={guard.close}
      footer={footer}
    >
      {problem && (
        <Notice tone="danger" live title="Not saved">
          <p>{problem}</p>
        </Notice>
      )}
      {editing ? (
        <>
          <Field label="Title" error={issueUnder(issues, 'title')}>
            {(ids) => (
              <input
                {...ids}
                class="input"
                value={draft.title}
                onInput={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label="Language"
            hint="A language tag such as en or nl."
            error={issueUnder(issues, 'locale')}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                value={draft.locale}
                onInput={(event) => setDraft({ ...draft, locale: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label="Text"
            hint="Markdown. Headings cut it into passages that can be quoted."
            error={issueUnder(issues, 'markdown')}
          >
            {(ids) => (
              <textarea
                {...ids}
                class="textarea article-text"
                rows={18}
                value={draft.markdown}
                onInput={(event) => setDraft({ ...draft, markdown: event.currentTarget.value })}
              />
            )}
          </Field>
        </>
      ) : (
        <Markdown text={draft.markdown} />
      )}
      {guard.dialog}
    </Dialog>
  );
}
