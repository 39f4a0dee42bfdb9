import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Block, type Inline, parseMarkdown } from './parse-markdown.js';

function renderInline(part: Inline, index: number): VNode | string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'code':
      return <code key={index}>{part.text}</code>;
    case 'break':
      return <br key={index} />;
    case 'strong':
      return <strong key={index}>{part.children.map(renderInline)}</strong>;
    case 'emphasis':
      return <em key={index}>{part.children.map(renderInline)}</em>;
    case 'link':
      return (
        <a key={index} href={part.url} target="_blank" rel="noopener noreferrer nofollow">
          {part.children.map(renderInline)}
        </a>
      );
  }
}

function renderBlock(block: Block, index: number): VNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={index}>{block.children.map(renderInline)}</p>;
    case 'heading':
      return (
        <p key={index} class="markdown-heading">
          {block.children.map(renderInline)}
        </p>
      );
    case 'quote':
      return <blockquote key={index}>{block.children.map(renderInline)}</blockquote>;
    case 'code':
      return (
        <pre key={index}>
          <code>{block.text}</code>
        </pre>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
        <div key={index} class="markdown-table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell, at) => (
                  <th key={at} scope="col">
                    {cell.map(renderInline)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, place) => (
                <tr key={place}>
                  {row.map((cell, at) => (
                    <td key={at}>{cell.map(renderInline)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'list': {
      const items = block.items.map((item, at) => <li key={at}>{item.map(renderInline)}</li>);
      return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
    }
  }
}

/** Text from people and models as elements, never as HTML. */
export function Markdown({ text }: { text: string }): VNode {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return <div class="markdown">{blocks.map(renderBlock)}</div>;
}
