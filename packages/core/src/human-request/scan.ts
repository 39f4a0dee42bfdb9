import { foldText, originalSpan } from '../text/fold-text.js';
import { guess } from './guess.js';
import { countKnown } from './known.js';
import type { Slot } from './language.js';
import { type Lexicon, LONG } from './lexicon.js';
import type { Hit, Unit } from './unit.js';

/** A stretch of the message and what it does in one language; '' when unknown, ',' and '.' for boundaries. */
export interface Token {
  readonly slot: Slot | '' | '.' | '#';
  readonly text: string;
  /** Index of its first unit. */
  readonly at: number;
  /** Indices in the original text. */
  readonly start: number;
  readonly end: number;
  /** How far a word away it counts: less than 1 for one character of a script without spaces, 0 for a short word. */
  readonly weight: number;
  /** Of a script without spaces. */
  readonly dense: boolean;
  /** Words, or characters of such a script. */
  readonly units: number;
}

/** All units in a row with `_` between words, and which unit ends where in it. */
interface Cut {
  readonly canonical: string;
  readonly ends: ReadonlyMap<number, number>;
}

/** The message cut into units, with what every language knows about them. */
export interface Scan {
  readonly units: readonly Unit[];
  /** Words known, by language. */
  readonly known: Uint16Array;
  span(start: number, end: number): { start: number; end: number };
}

const UNIT =
  /\b(?:[cdjlmnst]|qu|un|(?:d|n|qu|s)?[aeu]ll)'(?=\p{L})|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\p{Nd}+|(?:(?![\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}\p{Nd}])+(?:'[\p{L}]+)*|[.!?;\n。！？…؟;।]|[,:،，、–—()]/gu;
const DENSE = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Of a script without spaces, or a Korean syllable: a unit by itself. */
export const isDense = (text: string) => DENSE.test(text);
/** What ends a sentence. */
export const SENTENCE = /[.!?;\n。！？…؟।]/;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
/** Particles that Arabic and Hebrew write together with the word that follows. */
const CLITIC = /^[وفبكلاسنيتهםהולבמשכנתאי]{1,3}/;
const PLAINER: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ى: 'ي', ة: 'ه' };

export function plain(text: string): string {
  return text.replace(/[łđøىة]/g, (letter) => PLAINER[letter]!);
}

/** Cuts a message into units and looks each up; linear in its length. */
export function scanMessage(message: string, lexicon: Lexicon): Scan {
  const folded = foldText(message);
  const text = plain(folded.text);
  const units: Unit[] = [];
  let canonical = '';
  let dense = false;
  for (const match of text.matchAll(UNIT)) {
    const word = match[0];
    const nowDense = isDense(word);
    if (!(dense && nowDense)) canonical += '_';
    dense = nowDense;
    units.push({
      text: word,
      at: canonical.length,
      start: match.index,
      end: match.index + word.length,
      hits: [],
    });
    canonical += word;
  }
  canonical += '_';
  const cut: Cut = {
    canonical,
    ends: new Map(units.map((unit, index) => [unit.at + unit.text.length, index])),
  };
  units.forEach((unit, index) => {
    lookUp(unit, index, cut, lexicon);
  });
  const known = countKnown(units, lexicon.codes.length);
  return { units, known, span: (start, end) => originalSpan(folded, start, end) };
}

function lookUp(unit: Unit, index: number, text: Cut, lexicon: Lexicon) {
  const clitics = CLITIC.exec(unit.text)?.[0].length ?? 0;
  for (let skipped = 0; skipped <= clitics && (skipped === 0 || unit.text.length - skipped > 2); skipped++) {
    lookUpAt(unit, unit.at + skipped, index, text, lexicon);
  }
  guess(unit, lexicon);
}

function lookUpAt(unit: Unit, at: number, index: number, { canonical, ends }: Cut, lexicon: Lexicon) {
  let mask = lexicon.lengths.get(canonical.slice(at, at + 2)) ?? 0;
  mask |= lexicon.lengths.get(canonical.slice(at, at + LONG)) ?? 0;
  if (unit.text.length === 1) mask |= lexicon.lengths.get(unit.text) ?? 0;
  for (let length = 1; mask >>> length; length++) {
    if (!(mask & (1 << length))) continue;
    const found = lexicon.entries.get(canonical.slice(at, at + length));
    if (!found) continue;
    let end = at + length;
    const whole = ends.has(end);
    if (!whole) {
      while (end < canonical.length && canonical[end] !== '_') end++;
    }
    const last = ends.get(end);
    if (last === undefined) continue;
    for (const entry of found) {
      if (whole || entry.open) {
        unit.hits.push({
          language: entry.language,
          slot: entry.slot,
          units: last - index + 1,
          length,
        });
      }
    }
  }
}

function longest(hits: readonly Hit[], language: number): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.language === language && (!best || hit.units * 32 + hit.length > best.units * 32 + best.length))
      best = hit;
  }
  return best;
}

/** The message as one language reads it: at each place the longest entry, unknown words between. */
export function readAs(scan: Scan, language: number, shared: number): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < scan.units.length; ) {
    const unit = scan.units[i]!;
    const best = longest(unit.hits, language) ?? longest(unit.hits, shared);
    const count = best?.units ?? 1;
    const span = scan.span(unit.start, scan.units[i + count - 1]!.end);
    let slot: Token['slot'] = best?.slot ?? '';
    if (!LETTER.test(unit.text)) slot = SENTENCE.test(unit.text) ? '.' : ',';
    else if (!best && /^\p{Nd}/u.test(unit.text)) slot = '#';
    const dense = isDense(unit.text);
    const weight = dense ? 0.34 : unit.text.length < 4 ? 0.25 : 1;
    tokens.push({
      slot,
      text: unit.text,
      at: i,
      start: span.start,
      end: span.end,
      weight,
      dense,
      units: count,
    });
    i += count;
  }
  return tokens;
}
