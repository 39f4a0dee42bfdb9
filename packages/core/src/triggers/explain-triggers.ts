import { foldText } from '../text/fold-text.js';
import { splitWords } from '../text/words.js';
import { type CompileOptions, compileProgram } from './compile-program.js';
import type { CompiledTriggers, CustomTrigger, TriggerMatch } from './custom-trigger.js';
import { restoreTriggers } from './restore-triggers.js';

/**
 * Why a trigger that came close did not match: it is switched off · one of its exceptions covers the place · it is
 * `exact` and the visitor wrote another form or other accents · it is not `typos` and the visitor made one slip · its
 * words are all there but do not stand next to one another.
 */
export type NearReason = 'switched_off' | 'excepted' | 'other_form' | 'one_slip' | 'words_apart';

/** A trigger that came close; for `words_apart` the place is that of its first word. */
export interface NearMatch extends TriggerMatch {
  readonly reason: NearReason;
}

/** What the triggers make of a text. */
export interface TriggerExplanation {
  /** The text as it was compared. */
  readonly normalised: string;
  readonly words: readonly string[];
  readonly matches: readonly TriggerMatch[];
  readonly near: readonly NearMatch[];
}

/** Looser readings of a trigger, the closest first. */
const READINGS = ['own', 'forms', 'typos', 'words'] as const;
type Reading = (typeof READINGS)[number];

/** Prepares explanations. The ids of the looser triggers are `<reading> <index> <word>`. */
export function explainTriggers(
  triggers: readonly CustomTrigger[],
  options: CompileOptions,
  compiled: CompiledTriggers,
): (text: string) => TriggerExplanation {
  const looser = restoreTriggers(compileProgram(triggers.flatMap(readings), options));
  return (text) => {
    const { text: normalised } = foldText(text);
    const matches = compiled.matchAll(text);
    const words = splitWords(normalised).map(({ start, end }) => normalised.slice(start, end));
    return { normalised, words, matches, near: nearMatches(triggers, matches, looser.matchAll(text)) };
  };
}

function readings(trigger: CustomTrigger, index: number): CustomTrigger[] {
  const { phrase, locale } = trigger;
  const base = { enabled: true, ...(locale !== undefined && { locale }) };
  const words = phrase.split(/\s+/).filter(Boolean);
  return [
    { ...base, id: `own ${index}`, phrase, match: trigger.match },
    ...(trigger.match === 'exact'
      ? [{ ...base, id: `forms ${index}`, phrase, match: 'forms' as const }]
      : []),
    ...(trigger.match !== 'typos'
      ? [{ ...base, id: `typos ${index}`, phrase, match: 'typos' as const }]
      : []),
    ...(words.length > 1 ? words : []).map((word, at) => ({
      ...base,
      id: `words ${index} ${at}`,
      phrase: word,
      match: trigger.match,
    })),
  ];
}

function nearMatches(
  triggers: readonly CustomTrigger[],
  matches: readonly TriggerMatch[],
  found: readonly TriggerMatch[],
): NearMatch[] {
  const matched = new Set(matches.map(({ triggerId }) => triggerId));
  const byTrigger = new Map<number, TriggerMatch[]>();
  for (const each of found) {
    const index = Number(each.triggerId.split(' ')[1]);
    if (matched.has(triggers[index]!.id)) continue;
    byTrigger.set(index, [...(byTrigger.get(index) ?? []), each]);
  }
  return [...byTrigger]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, own]) => nearMatch(triggers[index]!, own) ?? []);
}

function nearMatch({ id, phrase, enabled }: CustomTrigger, found: readonly TriggerMatch[]): NearMatch | null {
  const reading = READINGS.find((each) => found.some(({ triggerId }) => triggerId.startsWith(each)))!;
  const closest = found.filter(({ triggerId }) => triggerId.startsWith(reading));
  const words = phrase.split(/\s+/).filter(Boolean).length;
  if (reading === 'words' && new Set(closest.map(({ triggerId }) => triggerId)).size < words) return null;
  return { ...closest[0]!, triggerId: id, phrase, reason: reasonOf(reading, enabled) };
}

function reasonOf(reading: Reading, enabled: boolean): NearReason {
  if (reading === 'own') return enabled ? 'excepted' : 'switched_off';
  return ({ forms: 'other_form', typos: 'one_slip', words: 'words_apart' } as const)[reading];
}
