import { Fragment, type JSX } from 'preact';
import { type Block, parseBlocks } from './parse-blocks.js';
import { type Inline, linkAddresses } from './parse-inline.js';
import type { Table } from './read-table.js';

function inlineNode(node: Inline, key: number): JSX.Element | string {
  if (node.type === 'text') return node.text;
  if (node.type === 'code') return <code key={key}>{node.text}</code>;
  const children = node.children.map(inlineNode);
  if (node.type === 'strong') return <strong key={key}>{children}</strong>;
  if (node.type === 'em') return <em key={key}>{children}</em>;
  if (node.type === 'plain') return <Fragment key={key}>{children}</Fragment>;
  return (
    <a key={key} href={node.href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  );
}

function Lines({ lines }: { lines: readonly (readonly Inline[])[] }): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line.map(inlineNode)}
        </Fragment>
      ))}
    </>
  );
}

function TableNode({ table }: { table: Table }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <div class="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell, index) => (
              <th key={index} scope="col">
                {cell.map(inlineNode)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, index) => (
                <td key={index}>{cell.map(inlineNode)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BlockNode({ block }: { block: Block }): JSX.Element {
  if (block.type === 'code') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls sideways must be reachable by keyboard
      <pre tabIndex={0}>
        <code>{block.text}</code>
      </pre>
    );
  }
  if (block.type === 'list') {
    const items = block.items.map((item, index) => (
      <li key={index}>
        <Lines lines={item.content} />
        {item.children.map((child, place) => (
          <BlockNode key={place} block={child} />
        ))}
      </li>
    ));
    return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
  }
  if (block.type === 'table') return <TableNode table={block} />;
  const lines = <Lines lines={block.lines} />;
  if (block.type === 'quote') return <blockquote>{lines}</blockquote>;
  return <p>{block.type === 'heading' ? <strong>{lines}</strong> : lines}</p>;
}

/** A message's Markdown as elements: a safe subset, never HTML (design, Widget). */
export function Markdown({ text }: { text: string }): JSX.Element {
  return (
    <>
      {parseBlocks(text).map((block, index) => (
        <BlockNode key={index} block={block} />
      ))}
    </>
  );
}

/** What the visitor typed: nothing is formatted, addresses can be followed. */
export function PlainText({ text }: { text: string }): JSX.Element {
  return <p>{linkAddresses(text).map(inlineNode)}</p>;
}
