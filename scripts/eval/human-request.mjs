// Prints how well detectHumanRequest does: messages that were held out, written by others and seen by neither rules nor
// weights; own cases, which both were fitted to and so flatter; and the development data when it is there. With the
// confusions to read, but for those held out: a rule that was written after reading one would be measured by what it knows.
// CONFUSIONS=200 lists more of them; LANGUAGES=en,nl keeps to the cases of these languages and leaves the rest out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { falseAlarmLine, GOALS, linesFor, printGoals } from './parts/goal-table.mjs';

const root = new URL('../../', import.meta.url);
const dataFolder = new URL('../shared/data/human-request/', root);

/** Bundles the TypeScript source, so that the figures are those of the checkout. */
async function loadDetector() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('packages/core/src/human-request/index.ts', root))],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function readRows(url) {
  if (!existsSync(url)) return [];
  const lines = readFileSync(url, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [text, language, extra] = line.split('\t');
    return { text, language, extra };
  });
}

/** The messages of `<folder>/<language>.tsv`: text, request, offer or none, language; no heading. */
function readLanguages(name) {
  const folder = new URL(`${name}/`, import.meta.url);
  const only = process.env.LANGUAGES?.split(',');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && (!only || only.includes(file.slice(0, -4))))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => {
      const [text, extra, language] = line.split('\t');
      return { text, language, extra };
    });
}

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

/** Recall, precision and false alarms of one set, as a whole and per language. */
function score(name, { requests, others, ordinary }) {
  const languages = [...new Set([...requests, ...others, ...ordinary].map((row) => row.language))].sort();
  const asked = (row) => row.kind === 'request';
  const line = (label, pick) => {
    const positives = requests.filter(pick);
    const hits = positives.filter(asked).length;
    const wrong = others.filter(pick).filter(asked).length;
    return {
      language: label,
      requests: positives.length,
      recall: percent(hits, positives.length),
      precision: percent(hits, hits + wrong),
      'wrong among others': `${wrong} of ${others.filter(pick).length}`,
      'false alarms': `${ordinary.filter(pick).filter(asked).length} of ${ordinary.filter(pick).length}`,
    };
  };
  console.log(`\n${name}`);
  console.table([
    ...languages.map((code) => line(code, (row) => row.language === code)),
    line('all', () => true),
  ]);
}

function listConfusions(label, rows, explain, limit) {
  if (!rows.length) return;
  console.log(`\n${label}: ${rows.length}`);
  for (const row of rows.slice(0, limit)) {
    const [first] = explain(row.text).findings;
    const why = first
      ? `${first.language} ${first.rule}: ${first.words.map((word) => word.text).join(' … ')}`
      : 'nothing';
    console.log(`  ${row.language}  ${row.text}  [${row.kind}; ${why}]`);
  }
}

const { detectHumanRequest, explainHumanRequest } = await loadDetector();
const limit = Number(process.env.CONFUSIONS ?? 60);
const judged = (rows, useLocale = false) =>
  rows.map((row) => ({
    ...row,
    kind: detectHumanRequest(row.text, useLocale ? { locale: row.language } : {}).kind,
  }));

const goalLines = [];

function evaluate(name, { requests, others, ordinary = [] }, { isHeldOut = false } = {}) {
  const asks = new Set(requests);
  const rows = [...requests, ...others].map((row) => ({
    language: row.language,
    expected: asks.has(row),
    found: row.kind === 'request',
  }));
  goalLines.push(...linesFor(name, rows, GOALS.request));
  if (ordinary.length > 0) {
    const alarms = ordinary.filter((row) => row.kind === 'request').length;
    goalLines.push(falseAlarmLine(name, alarms, ordinary.length, GOALS.request));
  }
  score(name, { requests, others, ordinary });
  if (isHeldOut) return;
  listConfusions(
    'requests missed',
    requests.filter((row) => row.kind !== 'request'),
    explainHumanRequest,
    limit,
  );
  listConfusions(
    'taken for requests',
    others.filter((row) => row.kind === 'request'),
    explainHumanRequest,
    limit,
  );
  listConfusions(
    'false alarms',
    ordinary.filter((row) => row.kind === 'request'),
    explainHumanRequest,
    limit,
  );
}

/** Judges one set of labelled messages and prints how well that went; offers count for neither side. */
function evaluateCases(name, rows, { useLocale = false, isHeldOut = false } = {}) {
  const found = judged(rows, useLocale);
  const labelled = (kind) => found.filter((row) => row.extra === kind);
  const sets = { requests: labelled('request'), others: labelled('none') };
  evaluate(`${name}, ${useLocale ? 'with' : 'without'} locale`, sets, { isHeldOut });
}

/** As most people write, and as unusual as their writers could think of. */
const HELD_OUT = { 'Held out, plain': 'held-out/plain', 'Held out, varied': 'held-out/varied' };
for (const [name, folder] of Object.entries(HELD_OUT)) {
  const messages = readLanguages(folder);
  for (const useLocale of [false, true]) evaluateCases(name, messages, { useLocale, isHeldOut: true });
}
evaluateCases('Own cases by language (fitted)', readLanguages('cases'));
if (process.env.LANGUAGES) {
  printGoals(goalLines);
  process.exit();
}

const cases = readRows(new URL('human-request-cases.tsv', import.meta.url));
for (const useLocale of [false, true]) evaluateCases('Own table (fitted)', cases, { useLocale });
const offers = judged(cases.filter((row) => row.extra === 'offer'));
listConfusions(
  'offers taken for something else',
  offers.filter((row) => row.kind !== 'offer'),
  explainHumanRequest,
  limit,
);

if (existsSync(dataFolder)) {
  const ordinary = readRows(new URL('ordinary.tsv', dataFolder));
  const started = performance.now();
  const judgedOrdinary = judged(ordinary);
  const each = (1000 * (performance.now() - started)) / ordinary.length;
  evaluate('Development data (fitted)', {
    requests: judged(readRows(new URL('requests.tsv', dataFolder))),
    others: judged(readRows(new URL('hard-negatives.tsv', dataFolder))),
    ordinary: judgedOrdinary,
  });
  console.log(
    `\n${each.toFixed(1)} µs a message; offers on ordinary messages: ${judgedOrdinary.filter((row) => row.kind === 'offer').length}`,
  );
}
printGoals(goalLines);
