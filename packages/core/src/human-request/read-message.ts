import { type Features, featuresOf } from './features.js';
import type { Finding } from './finding.js';
import { judge } from './judge.js';
import type { Language } from './language.js';
import { shared } from './languages/shared.js';
import { compileLexicon } from './lexicon.js';
import { createPassage } from './passage.js';
import type { Reading } from './reading.js';
import { readAs, type Scan, scanMessage } from './scan.js';

/** Messages are read up to here (design, Triggers: limits). */
const MAX_LENGTH = 10_000;
/** The shared words come first. */
const SHARED = 0;

/** A finding, the language it was read in and how many words that language knew. */
export interface Spoken {
  readonly language: string;
  readonly finding: Finding;
  readonly words: number;
}

/** A message as the rules see it. */
export interface ReadMessage {
  readonly scan: Scan;
  /** As each language reads it that knows most of its words. */
  readonly readings: readonly Reading[];
  /** What the rules found, the one that decides first. */
  readonly spoken: readonly Spoken[];
}

/**
 * Strongest first: a request beats an offer, but the same person seen as negated or as a question about the bot
 * by a language that knows the message no worse beats the request.
 */
function settle(findings: readonly Spoken[]): Spoken[] {
  const refusals = new Map<number, number>();
  for (const { finding, words } of findings) {
    if (finding.kind !== 'none') continue;
    for (const { end } of finding.words) refusals.set(end, Math.max(words, refusals.get(end) ?? 0));
  }
  const rank = ({ finding, words }: Spoken) => {
    if (finding.kind !== 'request') return finding.kind === 'none' ? 2 : 1;
    return finding.words.some(({ end }) => (refusals.get(end) ?? 0) >= words) ? 0 : 3;
  };
  return [...findings].sort((a, b) => rank(b) - rank(a) || b.finding.confidence - a.finding.confidence);
}

/** Compiles languages into a function that reads messages as those that know most of their words. */
export function createReader(languages: readonly Language[]): (text: string, locale?: string) => ReadMessage {
  const lexicon = compileLexicon([shared, ...languages]);
  return (text, locale = '') => {
    const scan = scanMessage(text.slice(0, MAX_LENGTH), lexicon);
    const own = lexicon.codes.indexOf(locale.toLowerCase().split(/[-_]/)[0]!);
    const known = [...scan.known].map((words, language) => (words && language === own ? words + 1 : words));
    const most = Math.max(0, ...known.slice(SHARED + 1));
    const readings: Reading[] = [];
    const spoken: Spoken[] = [];
    known.forEach((words, index) => {
      if (!words || words < most || (index === SHARED && most)) return;
      const tokens = readAs(scan, index, SHARED);
      const order = lexicon.orders[index]!;
      const findings = judge(createPassage(tokens, order));
      readings.push({ tokens, order, findings });
      for (const finding of findings) spoken.push({ language: lexicon.codes[index]!, finding, words });
    });
    return { scan, readings, spoken: settle(spoken) };
  };
}

/** What is weighed of a message that was read, for each stretch of it. */
export function featuresOfRead({ scan, readings, spoken }: ReadMessage): Features[] {
  return featuresOf(scan, readings, spoken[0]?.finding.kind ?? 'none');
}

/**
 * For learning weights: the features of each stretch of a message. `withRules: false` leaves out what the rules found in it.
 */
export function createFeatureReader(
  languages: readonly Language[],
): (text: string, options?: { withRules?: boolean }) => Features[] {
  const read = createReader(languages);
  return (text, { withRules = true } = {}) => {
    const message = read(text);
    if (withRules) return featuresOfRead(message);
    const readings = message.readings.map((reading) => ({ ...reading, findings: [] }));
    return featuresOf(message.scan, readings, null);
  };
}
