/** The figures to reach (goals, Detection), in per cent or messages. */
export const GOALS = {
  request: { recall: 97, precision: 97, language: 93, falseAlarms: 5, ordinary: 130_000 },
  forms: { recall: 98, precision: 98, language: 93 },
};

/** A language with fewer positives is not judged by itself (goals, Detection). */
const ENOUGH = 20;

const share = (part, whole) => (whole ? (100 * part) / whole : Number.NaN);
const shown = (value) => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} %`);

/** One line of the table: a figure that must be at least (or at most) the goal. */
function line(set, what, value, goal, { atMost = false, text = shown } = {}) {
  const reached = atMost ? value <= goal : value >= goal;
  const bound = `${atMost ? '≤' : '≥'} ${atMost ? goal : `${goal} %`}`;
  return { set, what, measured: text(value), goal: bound, reached: reached ? 'yes' : 'no' };
}

/** Rows `{language, expected, found}` (booleans) as lines beside the goals: recall, precision, the worst language. */
export function linesFor(set, rows, goals) {
  const positives = rows.filter(({ expected }) => expected);
  const hits = positives.filter(({ found }) => found).length;
  const wrong = rows.filter(({ expected, found }) => found && !expected).length;
  const languages = [...new Set(positives.map(({ language }) => language))]
    .map((code) => positives.filter(({ language }) => language === code))
    .filter((own) => own.length >= ENOUGH)
    .map((own) => ({
      code: own[0].language,
      recall: share(own.filter(({ found }) => found).length, own.length),
    }))
    .sort((a, b) => a.recall - b.recall);
  const lines = [
    line(set, 'recall', share(hits, positives.length), goals.recall),
    line(set, 'precision', share(hits, hits + wrong), goals.precision),
  ];
  if (languages.length === 0) return lines;
  const [{ code, recall }] = languages;
  return [...lines, line(set, `recall, worst language (${code})`, recall, goals.language)];
}

/** False alarms, as many as so many ordinary messages would give. */
export function falseAlarmLine(set, count, messages, goals) {
  const expected = (count * goals.ordinary) / messages;
  const text = (value) => `${count} in ${messages}, so ${value.toFixed(0)} in ${goals.ordinary}`;
  return line(set, 'false alarms', expected, goals.falseAlarms, { atMost: true, text });
}

/** Prints the lines under a heading. */
export function printGoals(lines) {
  console.log('\nFigures beside the goals (goals, Detection)');
  console.table(lines);
}
