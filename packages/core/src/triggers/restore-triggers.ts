import { standsAcrossWords } from './across-words.js';
import { exactWords, sameTones } from './compared-words.js';
import type { CompiledTriggers, TriggerMatch } from './custom-trigger.js';
import { standsApart } from './run-boundaries.js';
import { createTextScanner, type TextScanner } from './scan-text.js';
import {
  EXACT,
  EXCEPT,
  JOINED,
  PROGRAM_VERSION,
  SPLIT,
  TONES,
  type TriggerProgram,
  TURKIC,
} from './trigger-program.js';

/** A place where a trigger, or an exception of it, stands in the original text. */
interface Place {
  readonly trigger: number;
  readonly start: number;
  readonly end: number;
  readonly except: boolean;
}

const NO_TRIGGERS: CompiledTriggers = { match: () => null, matchAll: () => [] };

/**
 * Makes compiled triggers of their serialised form, without the compiler or any language's rules. A program of another
 * version, which an open page gets once its server was upgraded, matches nothing: the server has the last word.
 *
 * @param program what `serialiseTriggers` gave, after any number of trips through JSON
 */
export function restoreTriggers(program: TriggerProgram): CompiledTriggers {
  if (program.version !== PROGRAM_VERSION) return NO_TRIGGERS;
  const scanner = createTextScanner(program);
  const places: Place[] = [];
  let scanned = '';
  const take = (phrase: number, start: number, end: number) => {
    const place = placeOf(program, scanner, scanned, phrase, start, end);
    if (place && !includes(places, place)) places.push(place);
  };
  const again = () => {
    places.length = 0;
  };
  const find = (text: string): readonly Place[] => {
    again();
    scanned = text;
    scanner.scan(text, take, again);
    return places.length === 0 ? places : inOrder(places);
  };
  return {
    matchAll: (text) => find(text).map((place) => toMatch(program, text, place)),
    match(text) {
      const first = find(text)[0];
      return first ? toMatch(program, text, first) : null;
    },
  };
}

/** Whether the place is known; places come by their ends, so only the last need looking at. */
function includes(places: readonly Place[], { trigger, start, end, except }: Place): boolean {
  for (let at = places.length - 1; at >= 0 && places[at]!.end === end; at--) {
    const known = places[at]!;
    if (known.trigger === trigger && known.start === start && known.except === except) return true;
  }
  return false;
}

function toMatch({ triggers }: TriggerProgram, text: string, { trigger, start, end }: Place): TriggerMatch {
  const row = triggers[trigger]!;
  const triggerId = row[0];
  const phrase = row[1];
  return { triggerId, phrase, start, end, text: text.slice(start, end) };
}

function placeOf(
  program: TriggerProgram,
  { folded }: TextScanner,
  text: string,
  phrase: number,
  from: number,
  to: number,
): Place | null {
  const row = program.phrases[phrase]!;
  const trigger = row[0] as number;
  const flags = row[1] as number;
  if (!standsApart(folded.units, folded.length, from, to, flags)) return null;
  const start = folded.moved ? folded.starts[from]! : from;
  const end = folded.moved ? folded.ends[to - 1]! : to;
  if (flags & CHECKED && !isSpelt(text, start, end, flags, row[2] as string)) return null;
  return { trigger, start, end, except: (flags & EXCEPT) !== 0 };
}

const CHECKED = EXACT | TONES | JOINED | SPLIT;
const PUNCTUATION = /(?!・)[\p{Po}\p{Ps}\p{Pe}]/u;
/** A prefix that has left its verb ends the clause. */
const CLAUSE_END =
  /^\s*($|[^\p{L}\p{N}\s]|(und|oder|aber|weil|wenn|dass|ob|obwohl|sobald|damit|falls|bevor|nachdem|während|denn|mit|für|wegen|von|bei|seit|ohne|en|of|maar|omdat|want|als|zodra|zodat|terwijl|hoewel|nadat|voordat|sinds|dus|dat|met|voor|bij|van|wegens|zonder)\s)/iu;

/** Whether a phrase is written at this place as its flags ask. */
function isSpelt(text: string, start: number, end: number, flags: number, key: string): boolean {
  const written = text.slice(start, end);
  if (flags & EXACT) return exactWords(written, (flags & TURKIC) !== 0) === key;
  if (flags & TONES) return sameTones(written, key);
  if (flags & JOINED) return !PUNCTUATION.test(written) && !standsAcrossWords(text, start, end);
  return !/[.!?;:]/.test(written) && CLAUSE_END.test(text.slice(end, end + 12));
}

/** The matches that no exception of their trigger covers: the earliest first, then the longest, then by the list. */
function inOrder(places: readonly Place[]): Place[] {
  if (places.length === 1) return places[0]!.except ? [] : [places[0]!];
  const exceptions = places.filter(({ except }) => except);
  const covered = (place: Place) =>
    exceptions.some(
      ({ trigger, start, end }) => trigger === place.trigger && start <= place.start && end >= place.end,
    );
  return places
    .filter((place) => !place.except && !covered(place))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.trigger - b.trigger);
}
