import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';

const FRESH = `${ROOT}scripts/eval/cases/`;
const ORDINARY = `${ROOT}scripts/eval/ordinary/`;
const TABLES = `${ROOT}packages/core/src/human-request/cases/`;
/** The tables beside the rules say what the product promises: each of their messages counts as several. */
const TABLE_WEIGHT = 4;
const KINDS = { '+': 'request', '-': 'none', '?': 'offer' };

const namesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

function freshMessages() {
  return namesIn(FRESH, '.tsv')
    .flatMap((name) =>
      readFileSync(FRESH + name, 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => line.split('\t'))
    .map(([text, kind, language]) => ({ text, kind, language }));
}

function tableMessages() {
  return namesIn(TABLES, '.ts').flatMap((name) =>
    [...readFileSync(TABLES + name, 'utf8').matchAll(/^([+?-]) (.*)$/gm)].map(([, sign, text]) => ({
      text,
      kind: KINDS[sign],
      language: name.slice(0, 2),
      weight: TABLE_WEIGHT,
    })),
  );
}

function ordinaryMessages() {
  return namesIn(ORDINARY, '.txt').flatMap((name) =>
    readFileSync(ORDINARY + name, 'utf8')
      .trim()
      .split('\n')
      .map((text) => ({ text, kind: 'none', language: name.slice(0, 2) })),
  );
}

/** The repository's own labelled messages, less those that are kept apart for measuring: `{text, kind, language, weight?}`. */
export function trainingMessages() {
  return [...tableMessages(), ...freshMessages(), ...ordinaryMessages()];
}
