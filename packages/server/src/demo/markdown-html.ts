import { headingAnchor } from '../knowledge/heading-anchor.js';
import { type MarkdownBlock, markdownBlocks } from '../knowledge/markdown-blocks.js';

/** Makes text safe inside an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A documentation page's own links, and the web; nothing that runs. */
function linkTarget(target: string): string | undefined {
  if (/^(?:https?:|mailto:|#)/i.test(target)) return target;
  return /^[a-z][a-z+.-]*:/i.test(target) ? undefined : target.replace(/\.md(?=#|$)/, '');
}

function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => {
      if (index % 2 === 1) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      return escapeHtml(part)
        .replace(/\[([^\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g, (_, label: string, target: string) => {
          const href = linkTarget(target);
          return href === undefined ? label : `<a href="${href}">${label}</a>`;
        })
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/\*([^*\n]+)\*/g, '<em>$1</em>');
    })
    .join('');
}

function list(text: string): string {
  const items = text
    .split(/\n(?=(?:[-*+]|\d+[.)])[ \t])/)
    .map((item) => item.replace(/^(?:[-*+]|\d+[.)])[ \t]+/, ''));
  const tag = /^\d/.test(text) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function table(text: string): string {
  const rows = text.split('\n').map((row) =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inline(cell.trim())),
  );
  const [head = [], , ...body] = rows;
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<div class="table" tabindex="0"><table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

function block(part: MarkdownBlock): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} id="${escapeHtml(headingAnchor(part.text))}">${inline(part.text)}</h${part.level}>`;
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(part.text.replace(/^.*\n/, '').replace(/\n?[ \t]*(?:```|~~~)[ \t]*$/, ''))}</code></pre>`;
    case 'list':
      return list(part.text);
    case 'table':
      return table(part.text);
    default:
      return `<p>${inline(part.text)}</p>`;
  }
}

/** Renders the Markdown that the documentation uses as HTML; everything else in it comes out as text. */
export function markdownHtml(markdown: string): string {
  return markdownBlocks(markdown).map(block).join('\n');
}
