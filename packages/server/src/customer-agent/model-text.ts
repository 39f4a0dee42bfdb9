import type { Citation } from '@baton/core';
import type { RankedPassage } from '../knowledge/search/rank-passages.js';
import { citationOf } from './knowledge-agent.js';

/** Longer than any answer in a chat; what a model writes beyond it is not read. */
export const MAX_MODEL_TEXT = 4_000;
const MARK = /\s?\[(\d{1,2})\](?!\()/g;
const LINK = /(!?)\[([^\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const BARE_LINK = /\bhttps?:\/\/[^\s<>()[\]"']+/gi;

/** The pages that the sources name: the only ones that an answer may link to. */
function knownLinks(passages: readonly RankedPassage[]): ReadonlySet<string> {
  const found = passages.flatMap(({ url, text }) => [
    ...(url ? [url] : []),
    ...(text.match(BARE_LINK) ?? []),
  ]);
  return new Set(found.map((link) => link.replace(/[.,;:!?]+$/, '')));
}

/** Characters that a reader does not see, and that make a text read differently from what it is. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
/** Stands around the number of a link that is kept; no text has it once the unseen characters are gone. */
const MARKER = '\u0001';
const KEPT = new RegExp(`${MARKER}(\\d+)${MARKER}`, 'g');

/** Whether a text, as far as it has been written, may become a link or an image, or hides something. */
export function needsLook(soFar: string): boolean {
  return /https?:|\]\(|!\[/i.test(soFar) || /[^\n]/.test(soFar.match(UNSEEN)?.join('') ?? '');
}

/** What a model wrote, as it may be shown: no images, no links but those of the sources, no unseen characters. */
export function safeModelText(text: string, passages: readonly RankedPassage[]): string {
  const known = knownLinks(passages);
  const kept: string[] = [];
  const keep = (link: string): string => `${MARKER}${kept.push(link) - 1}${MARKER}`;
  return (
    text
      .slice(0, MAX_MODEL_TEXT)
      .replace(UNSEEN, (character) => (character === '\n' ? '\n' : ''))
      .replace(LINK, (_, image: string, label: string, target: string) =>
        image === '' && known.has(target.trim()) ? keep(`[${label}](${target.trim()})`) : label,
      )
      .replace(BARE_LINK, (link) => (known.has(link.replace(/[.,;:!?]+$/, '')) ? keep(link) : ''))
      // What is left of broken or nested marks is no link and no image, in whatever reads it.
      .replace(/!(?=\[)/g, '')
      .replace(/\](?=\()/g, '] ')
      .replace(KEPT, (_, index: string) => kept[Number(index)] ?? '')
      .slice(0, MAX_MODEL_TEXT)
      .trim()
  );
}

/** An answer without the marks of its sources, and those sources in the order in which it names them. */
export function withCitations(
  text: string,
  passages: readonly RankedPassage[],
): { text: string; citations: Citation[] } {
  const named = [...text.matchAll(MARK)].map(([, number]) => passages[Number(number) - 1]);
  const used = [...new Set(named)].filter((passage) => passage !== undefined);
  const citations = new Map(used.map((passage) => [passage.articleId, citationOf(passage)]));
  return { text: text.replace(MARK, '').trim(), citations: [...citations.values()] };
}
