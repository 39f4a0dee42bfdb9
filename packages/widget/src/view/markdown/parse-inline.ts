import { safeLink } from './safe-link.js';

/** A piece of a line. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'em'; readonly children: readonly Inline[] }
  | { readonly type: 'plain'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

const ADDRESS = /https?:\/\/[^\s<>"'`]+/y;
const CLOSING = /[.,;:!?)\]}»”’*_]+$/;
const WORD = /[\p{L}\p{N}]/u;
const MAX_DEPTH = 4;

interface Found {
  readonly node: Inline;
  readonly end: number;
}

/** null: not here; `never`: what would end it comes nowhere, so it need not be looked for again. */
type Rule = (text: string, at: number, depth: number) => Found | null | 'never';

const code: Rule = (text, at) => {
  const fence = text.startsWith('``', at) ? '``' : '`';
  const end = text.indexOf(fence, at + fence.length);
  if (end < 0) return 'never';
  return { node: { type: 'code', text: text.slice(at + fence.length, end).trim() }, end: end + fence.length };
};

/** `**strong**`, `*em*`, `_em_`: the marks stand against the words, and an underscore not within one. */
const emphasis: Rule = (text, at, depth) => {
  const sign = text[at]!;
  const mark = text[at + 1] === sign ? sign + sign : sign;
  const start = at + mark.length;
  if (!text[start]?.trim() || (sign === '_' && WORD.test(text[at - 1] ?? ''))) return null;
  for (let end = text.indexOf(mark, start + 1); end > 0; end = text.indexOf(mark, end + 1)) {
    const isSpaced = !text[end - 1]!.trim();
    const isLonger = mark.length === 1 && (text[end + 1] === sign || text[end - 1] === sign);
    if (isSpaced || isLonger || (sign === '_' && WORD.test(text[end + mark.length] ?? ''))) continue;
    const children = parseInline(text.slice(start, end), depth + 1);
    return { node: { type: mark.length === 2 ? 'strong' : 'em', children }, end: end + mark.length };
  }
  return 'never';
};

/** A link with an unsafe or unfinished address is shown as its words alone. */
const link: Rule = (text, at, depth) => {
  const middle = text.indexOf('](', at + 1);
  const end = middle < 0 ? -1 : text.indexOf(')', middle + 2);
  if (end < 0) return 'never';
  if (text.slice(at + 1, middle).includes('[')) return null;
  const children = parseInline(text.slice(at + 1, middle), depth + 1);
  const href = safeLink(text.slice(middle + 2, end).split(/\s/)[0] ?? '');
  return { node: href ? { type: 'link', href, children } : { type: 'plain', children }, end: end + 1 };
};

const address: Rule = (text, at) => {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0].replace(CLOSING, '');
  const href = found ? safeLink(found) : null;
  if (!found || !href) return null;
  return { node: { type: 'link', href, children: [{ type: 'text', text: found }] }, end: at + found.length };
};

const RULES: Readonly<Record<string, Rule>> = {
  '`': code,
  '*': emphasis,
  _: emphasis,
  '[': link,
  h: address,
};
/** Where a rule could begin; everything between is text. */
const BEGINNINGS = /[`*_[\\]|https?:\/\//g;
const ESCAPABLE = /[\\`*_[\]()#+\-.!>]/;

/** The pieces of a line of Markdown. Anything that is not in the subset is text; HTML too. */
export function parseInline(text: string, depth = 0): Inline[] {
  if (depth > MAX_DEPTH) return [{ type: 'text', text }];
  const nodes: Inline[] = [];
  let plain = '';
  let at = 0;
  const hopeless = new Set<string>();
  BEGINNINGS.lastIndex = 0;
  const beginnings = [...text.matchAll(BEGINNINGS)].map((match) => match.index);
  for (const start of beginnings) {
    if (start < at) continue;
    const sign = text[start]!;
    plain += text.slice(at, start);
    at = start;
    if (sign === '\\') {
      if (ESCAPABLE.test(text[start + 1] ?? '')) {
        plain += text[start + 1];
        at = start + 2;
      }
      continue;
    }
    const kind = text[start + 1] === sign ? sign + sign : sign;
    const found = hopeless.has(kind) ? null : RULES[sign]!(text, start, depth);
    if (found === 'never') hopeless.add(kind);
    if (found === null || found === 'never') continue;
    if (plain) nodes.push({ type: 'text', text: plain });
    plain = '';
    nodes.push(found.node);
    at = found.end;
  }
  plain += text.slice(at);
  if (plain) nodes.push({ type: 'text', text: plain });
  return nodes;
}

/** Text as it was typed, with only its addresses made into links. */
export function linkAddresses(text: string): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(/https?:\/\//g)) {
    if (match.index < at) continue;
    const found = address(text, match.index, 0);
    if (!found || found === 'never') continue;
    if (match.index > at) nodes.push({ type: 'text', text: text.slice(at, match.index) });
    nodes.push(found.node);
    at = found.end;
  }
  if (at < text.length) nodes.push({ type: 'text', text: text.slice(at) });
  return nodes;
}
