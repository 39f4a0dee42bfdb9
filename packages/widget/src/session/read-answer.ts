import type { Citation } from '@baton/core';

/** A whole answer, or the word that there is none. */
export type Answer =
  | string
  | { readonly text: string; readonly citations?: readonly Citation[] }
  | { readonly cannotAnswer: true };

/** What an agent may give: an answer, a promise of one, or its text piece by piece. */
export type AnswerSource = Answer | Promise<Answer> | AsyncIterable<Answer>;

/** An answer that has been read to its end. */
export type ReadAnswer =
  | { readonly known: true; readonly text: string; readonly citations: readonly Citation[] }
  | { readonly known: false };

function isIterable(source: AnswerSource): source is AsyncIterable<Answer> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

/** One answer as a stream of itself. */
async function* pieces(source: AnswerSource): AsyncGenerator<Answer> {
  if (isIterable(source)) yield* source;
  else yield await source;
}

/**
 * Reads an answer in whatever form it comes. No text at all counts as "cannot answer". Rejects when the agent fails.
 *
 * @param onPart Gets the text so far, for showing an answer while it is written.
 */
export async function readAnswer(source: AnswerSource, onPart: (text: string) => void): Promise<ReadAnswer> {
  let text = '';
  const citations: Citation[] = [];
  for await (const piece of pieces(source)) {
    if (piece === null || piece === undefined) continue;
    if (typeof piece === 'object' && 'cannotAnswer' in piece) return { known: false };
    text += typeof piece === 'string' ? piece : (piece.text ?? '');
    if (typeof piece === 'object') citations.push(...(piece.citations ?? []));
    onPart(text);
  }
  return text.trim() === '' ? { known: false } : { known: true, text: text.trim(), citations };
}
