import type { Citation } from '@baton/core';
import type { RankedPassage } from '../knowledge/search/rank-passages.js';
import { citationOf } from './knowledge-agent.js';

/** Longer than any answer in a chat; what a model writes beyond it is not read. */
export const MAX_MODEL_TEXT = 4_000;
const MARK = /\s?\[(\d{1,2})\](?!\()/g;
const LINK = /(!?)\[([^\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const BARE_LINK = /\bhttps?:\/\/[^\s<>()[\]"']+/g;

/** The pages that the sources name: the only ones that an answer may link to. */
function knownLinks(passages: readonly RankedPassage[]): ReadonlySet<string> {
  const found = passages.flatMap(({ url, text }) => [
    ...(url ? [url] : []),
    ...(text.match(BARE_LINK) ?? []),
  ]);
  return new Set(found.map((link) => link.replace(/[.,;:!?]+$/, '')));
}

/** What a model wrote, as it may be shown: no images, no links but those of the sources, no control characters. */
export function safeModelText(text: string, passages: readonly RankedPassage[]): string {
  const known = knownLinks(passages);
  return text
    .slice(0, MAX_MODEL_TEXT)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ''))
    .replace(LINK, (_, image: string, label: string, target: string) =>
      image === '' && known.has(target.trim()) ? `[${label}](${target.trim()})` : label,
    )
    .replace(BARE_LINK, (link) => (known.has(link.replace(/[.,;:!?]+$/, '')) ? link : ''))
    .trim();
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
