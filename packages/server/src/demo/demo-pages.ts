import type { Hono } from 'hono';
import { articlesBySource } from '../knowledge/knowledge-repository.js';
import { escapeHtml, markdownHtml } from '../knowledge/markdown-html.js';
import type { Platform } from '../platform.js';
import { DEMO_WORKSPACE_ID } from './demo-content.js';
import { DEMO_DOCS_LABEL, DEMO_DOCS_PATH } from './import-demo-articles.js';

/** A documentation page's own links, and the web; nothing that runs. */
function linkTarget(target: string): string | undefined {
  if (/^(?:https?:|mailto:|#)/i.test(target)) return target;
  return /^[a-z][a-z+.-]*:/i.test(target) ? undefined : target.replace(/\.md(?=#|$)/, '');
}

interface DocsPage {
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
}

/** The order of the menu; pages that it does not name follow by title. */
const MENU = [
  'getting-started',
  'install-the-widget',
  'widget-api',
  'widget-reference',
  'identity',
  'http-backend',
  'how-handoff-works',
  'human-handoff-settings',
  'inbox-and-replying',
  'people-roles-and-presence',
  'working-hours',
  'routing-and-fallbacks',
  'knowledge-base',
  'pause-the-customer-agent',
  'rest-api',
  'operate-baton',
  'privacy-and-security',
  'troubleshooting',
  'faq',
];

function menuPlace({ slug }: DocsPage): number {
  const place = MENU.indexOf(slug);
  return place < 0 ? MENU.length : place;
}

async function docsPages(db: Platform['db']): Promise<DocsPage[]> {
  const prefix = `${DEMO_DOCS_LABEL}/`;
  const articles = await articlesBySource(db, DEMO_WORKSPACE_ID, prefix);
  return [...articles]
    .map(([source, { title, markdown }]) => ({
      slug: source.slice(prefix.length).replace(/\.md$/, ''),
      title,
      markdown,
    }))
    .sort((a, b) => menuPlace(a) - menuPlace(b) || a.title.localeCompare(b.title));
}

const MARK = `<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><rect width="32" height="32" rx="9" fill="var(--track)"/><path d="M9 23 23 9" stroke="#fff" stroke-width="5.5" stroke-linecap="round"/><path d="m14.2 17.8 3.6-3.6" stroke="var(--track)" stroke-width="5.5"/></svg>`;

function pageHtml(page: DocsPage, pages: readonly DocsPage[]): string {
  const link = ({ slug, title }: DocsPage) =>
    `<li><a href="${escapeHtml(slug)}"${slug === page.slug ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`;
  const body = markdownHtml(page.markdown, { link: linkTarget });
  const heading = /^<h1/.test(body) ? '' : `<h1>${escapeHtml(page.title)}</h1>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} — Baton</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/demo/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo/site.css">
<script async src="/baton.js" data-workspace="${DEMO_WORKSPACE_ID}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="bar">
<a class="brand" href="/demo/" aria-label="Baton, home">${MARK}<span>Baton</span></a>
<a class="button quiet" href="/console/" target="_blank" rel="noopener">Open the console</a>
</header>
<div class="article">
<aside><nav aria-label="Documentation"><ul>${pages.map(link).join('')}</ul></nav></aside>
<main id="main">${heading}${body}</main>
</div>
<footer><p>Something unclear? Ask the chat: it knows these pages.</p></footer>
</body>
</html>`;
}

/**
 * Serves the demo's articles as pages, so that the sources under the agent's answers lead somewhere. Register it
 * before the demo's files.
 */
export function serveDemoPages(app: Hono, { db }: Pick<Platform, 'db'>): void {
  app.get(DEMO_DOCS_PATH, (c) => c.redirect(`${DEMO_DOCS_PATH}/${MENU[0]}`));
  app.get(`${DEMO_DOCS_PATH}/:slug`, async (c) => {
    const pages = await docsPages(db);
    const page = pages.find(({ slug }) => slug === c.req.param('slug'));
    if (!page) return c.notFound();
    return c.html(pageHtml(page, pages), 200, { 'cache-control': 'no-cache' });
  });
}
