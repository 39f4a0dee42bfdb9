import { headingAnchor } from './heading-anchor.js';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.js';

/** Where Markdown is shown. */
export interface MarkdownPlace {
  /** Where a link leads; undefined: it is shown as text. */
  readonly link: (target: string) => string | undefined;
  /** True where a line that was ended by hand ends there, as in a message. */
  readonly lineBreaks?: boolean;
}

/** Makes text safe inside an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inline(text: string, place: MarkdownPlace): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => {
      if (index % 2 === 1) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      return escapeHtml(part)
        .replace(/\[([^\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g, (_, label: string, target: string) => {
          const href = place.link(target);
          return href === undefined ? label : `<a href="${href}">${label}</a>`;
        })
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/\*([^*\n]+)\*/g, '<em>$1</em>');
    })
    .join('');
}

function paragraph(text: string, place: MarkdownPlace): string {
  const html = inline(text, place);
  return place.lineBreaks ? html.replaceAll('\n', '<br>') : html;
}

function list(text: string, place: MarkdownPlace): string {
  const items = text
    .split(/\n(?=(?:[-*+]|\d+[.)])[ \t])/)
    .map((item) => item.replace(/^(?:[-*+]|\d+[.)])[ \t]+/, ''));
  const tag = /^\d/.test(text) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item, place)}</li>`).join('')}</${tag}>`;
}

function table(text: string, place: MarkdownPlace): string {
  const rows = text.split('\n').map((row) =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inline(cell.trim(), place)),
  );
  const [head = [], , ...body] = rows;
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<div class="table" tabindex="0"><table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

function block(part: MarkdownBlock, place: MarkdownPlace): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} id="${escapeHtml(headingAnchor(part.text))}">${inline(part.text, place)}</h${part.level}>`;
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(part.text.replace(/^.*\n/, '').replace(/\n?[ \t]*(?:```|~~~)[ \t]*$/, ''))}</code></pre>`;
    case 'list':
      return list(part.text, place);
    case 'table':
      return table(part.text, place);
    default:
      return `<p>${paragraph(part.text, place)}</p>`;
  }
}

/** Renders a safe subset of Markdown as HTML; everything else in it, markup included, comes out as text. */
export function markdownHtml(markdown: string, place: MarkdownPlace): string {
  return markdownBlocks(markdown)
    .map((part) => block(part, place))
    .join('\n');
}
