import type { Finding } from './finding.js';
import { FILLERS } from './passage.js';
import type { Reading } from './reading.js';
import { isDense, type Scan, type Token } from './scan.js';
import { type Stretch, stretchesOf } from './stretches.js';
import type { Unit } from './unit.js';

/**
 * What the weights are about, of a stretch of a message. `words`: hashes of its words, neighbouring words, parts of words,
 * and words beside and near what another word does, each with the message's unit that it was seen at first. `shape`: hashes
 * of what the words do and of the rules that spoke, which every language shares. Each hash once; 32 bits, unsigned.
 */
export interface Features {
  readonly words: ReadonlyMap<number, number>;
  readonly shape: ReadonlySet<number>;
  /** What its words do in one language or another. */
  readonly slots: ReadonlySet<Token['slot']>;
}

/** A word's parts are as long as these: with `<` before and `>` after it, so that beginnings and endings differ. */
const PARTS = [3, 5];
/** Words or characters in a row that together are no longer than this say more as three than as two. */
const SHORT_ROW = 3;
/** Parts of a row of characters, likewise, and the longest row that is learned as a whole. */
const ROW_PARTS = [3, 4];
const WHOLE_ROW = 8;
/** Weight of an unknown word that says as little as a filler. */
const LIGHT = 0.3;
/** Slots that stand for any of their words beside a word that has none. */
const STANDING_IN = 'PSVIDBCTMLWER';

/** How many units a word may stand before or after another that does something, to be learned as near it. */
const NEAR = 4;

const SEED = 2_166_136_261;

/** FNV-1a over UTF-16 units, with a last mix, so that the low bits are good; `from` goes on with an earlier hash. */
function hash(text: string, from = SEED, start = 0, end = text.length): number {
  let value = from;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  return value;
}

function mix(value: number): number {
  const half = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) >>> 0;
}

const WORD = hash('u');
const PAIR = hash('b');
const TRIPLE = hash('t');
const WORD_PART = hash('c');
const ROW_PART = hash('w');
const BESIDE = hash('m');
const BEFORE = hash('n');
const AFTER = hash('a');

const paired = (first: string, second: string, kind: number) => hash(second, hash('_', hash(first, kind)));

function wordFeatures(stretch: Stretch): Map<number, number> {
  const { first, units, readings } = stretch;
  const words = new Map<number, number>();
  const add = (value: number, unit: number) => {
    const key = mix(value);
    if (!words.has(key)) words.set(key, unit);
  };
  const addParts = (
    whole: string,
    lengths: readonly number[],
    kind: number,
    unitAt: (place: number) => number,
  ) => {
    for (const length of lengths)
      for (let at = 0; at + length <= whole.length; at++) add(hash(whole, kind, at, at + length), unitAt(at));
  };
  units.forEach(({ text }, index) => {
    const unit = first + index;
    add(hash(text, WORD), unit);
    const last = units[index - 1]?.text;
    if (last !== undefined) add(paired(last, text, PAIR), unit);
    const beforeLast = units[index - 2]?.text;
    if (
      last !== undefined &&
      beforeLast !== undefined &&
      text.length + last.length + beforeLast.length <= SHORT_ROW
    )
      add(hash(text + last + beforeLast, TRIPLE), unit);
    addParts(`<${text}>`, PARTS, WORD_PART, () => unit);
  });
  for (const [from, to] of rowsOf(units)) {
    const row = `<${units
      .slice(from, to)
      .map(({ text }) => text)
      .join('')}>`;
    if (to - from <= WHOLE_ROW) add(hash(row, ROW_PART), first + from);
    addParts(row, ROW_PARTS, ROW_PART, (at) => first + Math.min(to - 1, from + at));
  }
  if (readings[0]) besides(readings[0].tokens, add);
  near(stretch, add);
  return words;
}

/** `[from, to)` of the characters that stand side by side: Korean words, and what other scripts write without spaces. */
function rowsOf(units: readonly Unit[]): [number, number][] {
  const rows: [number, number][] = [];
  units.forEach(({ text, start }, index) => {
    if (!isDense(text)) return;
    const row = rows.at(-1);
    if (row?.[1] === index && units[index - 1]!.end === start) row[1]++;
    else rows.push([index, index + 1]);
  });
  return rows;
}

/** Words beside a slot, whichever word fills it: "bei einem" says the same before every trade and department. */
function besides(tokens: readonly Token[], add: (value: number, unit: number) => void): void {
  let last: { text: string; stands: boolean } | undefined;
  for (const { slot, text, at } of tokens) {
    if (slot === ',' || slot === '.') continue;
    const stands = slot !== '' && STANDING_IN.includes(slot);
    const next = { text: stands ? `#${slot}` : text, stands };
    if (last && last.stands !== stands) add(paired(last.text, next.text, BESIDE), at);
    last = next;
  }
}

/** What each unit does as the first language reads it, '' for nothing. */
function slotsOfUnits({ first, units, readings }: Stretch): string[] {
  const slots = units.map(() => '');
  for (const { slot, at, units: count } of readings[0]?.tokens ?? [])
    slots.fill(slot, at - first, at - first + count);
  return slots;
}

/** Words before and after a slot, over a few others: an order that pairs of neighbours do not show. */
function near(stretch: Stretch, add: (value: number, unit: number) => void): void {
  const slots = slotsOfUnits(stretch);
  stretch.units.forEach(({ text }, index) => {
    const [before, after] = [hash(text, BEFORE), hash(text, AFTER)];
    const unit = stretch.first + index;
    for (let far = 1; far <= NEAR; far++) {
      const [last, next] = [slots[index - far], slots[index + far]];
      if (next) add(hash(next, before), unit);
      if (last) add(hash(last, after), unit);
    }
  });
}

/** What the words do, one after another: slots, `_` for a word that says something else. */
function slotsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ slot, weight }) => (slot === '' ? weight >= LIGHT : !FILLERS.includes(slot)))
    .map(({ slot }) => slot || '_');
}

function shapeOf({ tokens, order, findings }: Reading, add: (feature: string) => void): void {
  const slots = slotsOf(tokens);
  slots.forEach((slot, i) => {
    add(`s${slot}`);
    if (i > 0) add(`S${slots[i - 1]}${slot}`);
    if (i > 1) {
      add(`3${slots[i - 2]}${slots[i - 1]}${slot}`);
      add(`k${slots[i - 2]}${slot}`);
    }
  });
  const together = [...new Set(slots)].sort();
  together.forEach((one, i) => {
    for (const other of together.slice(i + 1)) add(`p${one}${other}`);
  });
  add(`o${order}`);
  for (const { rule, kind } of findings) {
    add(`r${rule}`);
    add(`R${kind}`);
  }
}

/** More readings than this say nothing new. */
const MOST_READINGS = 4;
/** Stretches of more units count as equally long. */
const LONGEST = 24;

/**
 * Everything that is weighed of each stretch of a message; linear in its length.
 * @param verdict what the rules alone would answer about the whole message; null: they are not asked
 */
export function featuresOf(
  scan: Scan,
  readings: readonly Reading[],
  verdict: Finding['kind'] | null,
): Features[] {
  return stretchesOf(scan, readings.slice(0, MOST_READINGS)).map((stretch) => {
    const shape = new Set<number>();
    const add = (feature: string) => shape.add(mix(hash(feature)));
    for (const reading of stretch.readings) shapeOf(reading, add);
    if (verdict) add(`K${verdict}`);
    add(`l${Math.min(LONGEST, stretch.units.length) >> 2}`);
    add('1');
    const slots = new Set(stretch.readings.flatMap(({ tokens }) => tokens.map(({ slot }) => slot)));
    return { words: wordFeatures(stretch), shape, slots };
  });
}
