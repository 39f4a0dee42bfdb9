import { makesOtherVerb } from './languages/japanese.js';
import { hasFinal, partsFromHangul } from './languages/korean.js';
import { EXACT, VERB_STEM } from './trigger-program.js';

const isHangul = (unit: number | undefined) => unit !== undefined && unit >= 0xac00 && unit <= 0xd7a3;
const isKatakana = (unit: number | undefined) =>
  unit !== undefined && unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;
const NONE = () => false;
const isAny = () => true;

function runBefore(units: Uint16Array, start: number, belongs: (unit: number) => boolean): string {
  let at = start;
  while (at > 0 && start - at < 3 && belongs(units[at - 1]!)) at--;
  return String.fromCharCode(...units.subarray(at, start));
}

function runAfter(
  units: Uint16Array,
  length: number,
  end: number,
  belongs: (unit: number) => boolean,
): string {
  let at = end;
  while (at < length && at - end < 3 && belongs(units[at]!)) at++;
  return String.fromCharCode(...units.subarray(end, at));
}

/**
 * Whether a phrase in a script without spaces may stand at [start, end) of the text. Korean stands at the beginning of
 * a word with endings after it, or in a compound (`partsFromHangul`), and alone when `EXACT` is among the flags. A run of katakana is not
 * left with a single letter, which is no word: チケット is in オンラインチケット and not in エチケット.
 */
export function standsApart(
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
  flags: number,
): boolean {
  const exact = (flags & EXACT) !== 0;
  if (flags & VERB_STEM && makesOtherVerb(runBefore(units, start, isAny))) return false;
  const first = units[start];
  const last = units[end - 1];
  const script = isHangul(first) ? isHangul : isKatakana(first) && !exact ? isKatakana : NONE;
  const lastScript = isHangul(last) ? isHangul : isKatakana(last) && !exact ? isKatakana : NONE;
  if (script === NONE && lastScript === NONE) return true;
  const before = runBefore(units, start, script);
  const after = runAfter(units, length, end, lastScript);
  if (exact) return before === '' && after === '';
  if (script === isHangul || lastScript === isHangul)
    return partsFromHangul(
      before,
      after,
      end - start,
      (flags & VERB_STEM) !== 0,
      hasFinal(String.fromCharCode(last!)),
    );
  return before.length !== 1 && after.length !== 1;
}
