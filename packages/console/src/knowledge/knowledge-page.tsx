import { hasRole, type KnowledgeArticle } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { languageName } from '../customer-agent/languages.js';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { BookOpen, FileText, Plus, Trash } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { shortAgo } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { ArticlePanel } from './article-panel.js';
import { TestQuestionCard } from './test-question-card.js';

interface ArticleListProps {
  readonly articles: readonly KnowledgeArticle[];
  readonly mayEdit: boolean;
  readonly onOpen: (article: KnowledgeArticle) => void;
  readonly onDelete: (article: KnowledgeArticle) => void;
}

/** A list this long has a box to find an article by its title. */
const SEARCH_FROM = 8;

function ArticleList({ articles, mayEdit, onOpen, onDelete }: ArticleListProps): VNode {
  const [query, setQuery] = useState('');
  if (articles.length === 0) {
    return (
      <EmptyState icon={BookOpen} title="No articles yet">
        The customer agent answers from these. Add one, or run <code>baton import &lt;folder&gt;</code> on the
        server.
      </EmptyState>
    );
  }
  const now = Date.now();
  const wanted = query.trim().toLowerCase();
  const shown = articles.filter(({ title }) => title.toLowerCase().includes(wanted));
  return (
    <>
      {articles.length > SEARCH_FROM && (
        <input
          type="search"
          class="input"
          placeholder="Find an article"
          aria-label="Find an article"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="muted">No article has these words in its title.</p>}
      <ul class="article-list">
        {shown.map((article) => (
          <li key={article.id}>
            <button type="button" class="article-open" onClick={() => onOpen(article)}>
              <FileText size={16} aria-hidden="true" />
              <span class="article-title">{article.title}</span>
              <span class="choice-detail">
                {languageName(article.locale)} · {shortAgo(article.updatedAt, now)}
              </span>
            </button>
            {mayEdit && (
              <IconButton icon={Trash} label={`Delete ${article.title}`} onClick={() => onDelete(article)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the customer agent knows, and a place to try it. */
export function KnowledgePage(): VNode {
  const { api, articles, toasts } = useServices();
  const state = useResource(articles);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [open, setOpen] = useState<KnowledgeArticle | 'new' | null>(null);
  const [deleting, setDeleting] = useState<KnowledgeArticle | null>(null);
  const remove = async (article: KnowledgeArticle): Promise<void> => {
    try {
      await api.deleteArticle(article.id);
      articles.change((all) => all.filter((other) => other.id !== article.id));
      toasts.show({ text: `“${article.title}” deleted.`, tone: 'success' });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setDeleting(null);
  };
  const add = mayEdit && (
    <Button kind="primary" icon={Plus} onClick={() => setOpen('new')}>
      Add article
    </Button>
  );
  return (
    <Page
      title="Knowledge"
      description="What the customer agent answers from. It quotes the passage and names its source."
      actions={add}
    >
      <RoleNotice takes="manager" what="Changing articles" />
      <TestQuestionCard />
      <Card title="Articles">
        {state.status === 'ready' && (
          <ArticleList articles={state.value} mayEdit={mayEdit} onOpen={setOpen} onDelete={setDeleting} />
        )}
        {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void articles.load()} />}
        {(state.status === 'loading' || state.status === 'idle') && (
          <Skeleton lines={5} label="Loading articles" />
        )}
      </Card>
      {open && (
        <ArticlePanel
          article={open === 'new' ? null : open}
          mayEdit={mayEdit}
          onClose={() => setOpen(null)}
        />
      )}
      {deleting && (
        <ConfirmDialog
          title="Delete this article?"
          confirmLabel="Delete"
          danger
          onConfirm={() => remove(deleting)}
          onCancel={() => setDeleting(null)}
        >
          <p>The customer agent no longer answers from “{deleting.title}”. This cannot be undone.</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
