import { foldText } from '../text/fold-text.js';
import { splitWords } from '../text/words.js';
import { isCommonWord } from './common-words.js';
import { exactWords } from './compared-words.js';
import type { CompileOptions } from './compile-program.js';
import { compileTriggers } from './compile-triggers.js';
import type { CustomTrigger } from './custom-trigger.js';

/** Limits of design, Triggers. */
export const TRIGGER_LIMITS = { triggers: 10_000, phraseLength: 200 } as const;

/** What can be wrong with a list of triggers. */
export type TriggerFindingCode =
  | 'empty'
  | 'too_long'
  | 'too_many'
  | 'duplicate'
  | 'duplicate_id'
  | 'covered'
  | 'too_broad'
  | 'blank_except'
  | 'idle_except'
  | 'never_matches';

/** Something to show beside a field of the settings page. An `error` must not be saved, a `warning` may. */
export interface TriggerFinding {
  /** '' for a finding about the whole list. */
  readonly triggerId: string;
  /** The field within the list: `3.phrase`, `3.except.0`, or '' for the list. */
  readonly path: string;
  readonly code: TriggerFindingCode;
  readonly severity: 'error' | 'warning';
  /** A sentence for the manager, in English; translate by `code`. */
  readonly message: string;
  /** The trigger that this one repeats or that covers it. */
  readonly otherId?: string;
}

type Report = (code: TriggerFindingCode, field: string, message: string, otherId?: string) => void;
const ERRORS: readonly TriggerFindingCode[] = [
  'empty',
  'too_long',
  'too_many',
  'duplicate_id',
  'blank_except',
];

/**
 * Checks a list of triggers before it is saved (design, Triggers: limits, duplicates, phrases that another always
 * covers, empty phrases, words that would match almost everything). Triggers that are switched off are checked too,
 * but cover nothing.
 */
export function checkTriggers(
  triggers: readonly CustomTrigger[],
  options: CompileOptions = {},
): TriggerFinding[] {
  const findings: TriggerFinding[] = [];
  const reporter =
    (triggerId: string, index: number | null): Report =>
    (code, field, message, otherId) => {
      const severity = ERRORS.includes(code) ? 'error' : 'warning';
      const path = index === null ? field : `${index}.${field}`;
      findings.push({ triggerId, path, code, severity, message, ...(otherId !== undefined && { otherId }) });
    };
  if (triggers.length > TRIGGER_LIMITS.triggers) {
    reporter('', null)(
      'too_many',
      '',
      `There can be ${TRIGGER_LIMITS.triggers} triggers at most; remove ${triggers.length - TRIGGER_LIMITS.triggers}.`,
    );
  }
  const ids = new Set<string>();
  triggers.forEach((trigger, index) => {
    const report = reporter(trigger.id, index);
    if (ids.has(trigger.id))
      report('duplicate_id', 'id', `Two triggers have the id “${trigger.id}”; give each its own.`);
    ids.add(trigger.id);
    checkPhrase(trigger, report);
    checkExceptions(trigger, options, report);
  });
  checkAgainstOthers(triggers, options, (index) => reporter(triggers[index]!.id, index));
  return findings;
}

function checkPhrase({ phrase }: CustomTrigger, report: Report): void {
  const words = wordsOf(phrase);
  if (words.length === 0)
    report('empty', 'phrase', 'Write a word or phrase with at least one letter or digit.');
  if (phrase.length > TRIGGER_LIMITS.phraseLength) {
    report(
      'too_long',
      'phrase',
      `Write ${TRIGGER_LIMITS.phraseLength} characters at most; this is ${phrase.length}.`,
    );
  }
  if (words.length > 0 && words.every(isCommonWord)) {
    report(
      'too_broad',
      'phrase',
      `“${phrase.trim()}” stands in almost every message; add a word that says what it is about.`,
    );
  }
}

function checkExceptions(trigger: CustomTrigger, options: CompileOptions, report: Report): void {
  const { except = [] } = trigger;
  if (except.length === 0 || wordsOf(trigger.phrase).length === 0) return;
  const { except: _, ...bare } = trigger;
  const alone = compileTriggers([{ ...bare, enabled: true }], options);
  const whole = compileTriggers([{ ...trigger, enabled: true }], options);
  except.forEach((exception, at) => {
    const field = `except.${at}`;
    if (wordsOf(exception).length === 0)
      report('blank_except', field, 'Write the phrase that should not count, or remove this line.');
    else if (!alone.match(exception)) {
      report(
        'idle_except',
        field,
        `“${exception}” does not contain “${trigger.phrase}”, so it changes nothing.`,
      );
    }
  });
  if (alone.match(trigger.phrase) && !whole.match(trigger.phrase)) {
    report(
      'never_matches',
      'except',
      `An exception covers “${trigger.phrase}” itself, so this trigger never matches.`,
    );
  }
}

const WIDTH = { exact: 0, forms: 1, typos: 2 } as const;

function checkAgainstOthers(
  triggers: readonly CustomTrigger[],
  options: CompileOptions,
  reportFor: (index: number) => Report,
): void {
  const compiled = compileTriggers(
    triggers.map((trigger, index) => ({ ...trigger, id: String(index) })),
    options,
  );
  const written = new Map<string, number>();
  triggers.forEach((trigger, index) => {
    const locale = trigger.locale ?? options.locale;
    const key = `${trigger.match} ${locale} ${exactWords(trigger.phrase, false)}`;
    const first = written.get(key);
    if (wordsOf(trigger.phrase).length === 0) return;
    if (first !== undefined) {
      reportFor(index)(
        'duplicate',
        'phrase',
        `“${trigger.phrase}” is already in the list.`,
        triggers[first]!.id,
      );
      return;
    }
    written.set(key, index);
    const cover = compiled
      .matchAll(trigger.phrase)
      .find(({ triggerId }) => covers(triggers, Number(triggerId), index, options));
    if (!cover) return;
    const other = triggers[Number(cover.triggerId)]!;
    reportFor(index)(
      'covered',
      'phrase',
      `Wherever “${trigger.phrase}” stands, “${other.phrase}” matches already.`,
      other.id,
    );
  });
}

/** Whether a trigger that matches inside another's phrase matches wherever the other does; of two alike, the first. */
function covers(
  triggers: readonly CustomTrigger[],
  cover: number,
  covered: number,
  { locale }: CompileOptions,
): boolean {
  const [own, other] = [triggers[covered]!, triggers[cover]!];
  if (cover === covered || other.except?.length || WIDTH[other.match] < WIDTH[own.match]) return false;
  if ((own.locale ?? locale) !== (other.locale ?? locale)) return false;
  const mutual =
    wordsOf(own.phrase).length === wordsOf(other.phrase).length && WIDTH[own.match] === WIDTH[other.match];
  return !mutual || cover < covered;
}

function wordsOf(phrase: string): string[] {
  const { text } = foldText(phrase);
  return splitWords(text).map(({ start, end }) => text.slice(start, end));
}
