/** Marks of Markdown that lists leave out, the outer ones first; each pattern is linear in the text. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]\n]{1,500})\]\([^()\s]{1,2000}\)/g, '$1'],
  [/\*\*((?:[^*\n]|\*(?!\*))+)\*\*/g, '$1'],
  [/\b__([^_\n]+)__\b/g, '$1'],
  [/\*([^*\s][^*\n]*)\*/g, '$1'],
  [/\b_([^_\s][^_\n]*)_\b/g, '$1'],
];
const CODE = /`([^`\n]+)`/;
const FENCE = /^\s*```/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;
/** What begins a line: a heading, a quotation, an item of a list. */
const BEGIN = /^(?:#{1,6}\s+|>\s?|\s{0,3}[-*+]\s+|\s{0,3}\d{1,9}[.)]\s+)/;

function plainLine(line: string): string {
  const text = line.replace(BEGIN, '');
  const cells = /^\s*\|.*\|\s*$/.test(text)
    ? text.replace(/^\s*\||\|\s*$/g, '').replace(/\s*\|\s*/g, ' · ')
    : text;
  // Every other part is code, which stands as it is.
  return cells
    .split(CODE)
    .map((part, index) =>
      index % 2 === 1 ? part : MARKS.reduce((marked, [mark, kept]) => marked.replace(mark, kept), part),
    )
    .join('');
}

/** What people, workflows and the customer agent wrote, on one line and without the marks of its Markdown. */
export function plainText(markdown: string): string {
  let isCode = false;
  const lines: string[] = [];
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (isCode) lines.push(line);
    else if (!TABLE_RULE.test(line)) lines.push(plainLine(line));
  }
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
