import {
  ADDRESS_AND_DATE,
  FROM_LINE,
  HEADER_LINE,
  ORIGINAL_LINE,
  RULE_LINE,
  SENT_FROM_LINE,
  SIGNATURE_LINE,
  WROTE_LINE,
} from './quote-patterns.js';

/** A sentence about who wrote may be broken over so many lines. */
const MAX_ATTRIBUTION_LINES = 4;
/** A block of headers has at least so many lines. */
const MIN_HEADER_LINES = 3;
const MAX_ATTRIBUTION_LENGTH = 300;

const isQuoted = (line: string) => /^\s*>/.test(line);
const isBlank = (line: string) => line.trim() === '';

/** True when a block of headers begins here: `From:` and, right after it, two more of the kind. */
function startsHeaders(lines: readonly string[], at: number): boolean {
  if (!FROM_LINE.test(lines[at] ?? '')) return false;
  const block = lines.slice(at, at + 8).filter((line) => !isBlank(line));
  const end = block.findIndex((line) => !HEADER_LINE.test(line));
  return (end === -1 ? block.length : end) >= MIN_HEADER_LINES;
}

/** Where everything from here on is quoted history; the number of lines when nowhere. */
function historyStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => ORIGINAL_LINE.test(line) || startsHeaders(lines, index));
  if (at === -1) return lines.length;
  // The rule that Outlook draws above the headers goes with them.
  let start = at;
  while (start > 0 && (isBlank(lines[start - 1] ?? '') || RULE_LINE.test(lines[start - 1] ?? ''))) start -= 1;
  return start;
}

/** How many lines from here say who wrote what follows; 0 when they do not. */
function attributionLength(lines: readonly string[], at: number): number {
  if (isBlank(lines[at] ?? '')) return 0;
  let sentence = '';
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || (count > 1 && isBlank(line))) return 0;
    sentence = `${sentence} ${line.replace(/^[>\s]+/, '')}`.trim();
    if (sentence.length > MAX_ATTRIBUTION_LENGTH) return 0;
    const says = WROTE_LINE.test(sentence) ? /\d|@/.test(sentence) : ADDRESS_AND_DATE.test(sentence);
    if (says) return followedByQuote(lines, at + count) ? count : 0;
  }
  return 0;
}

function followedByQuote(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at).find((line) => !isBlank(line));
  return next === undefined || isQuoted(next);
}

/** Without quoted lines and the sentences above them; what stands between and beneath them stays. */
function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = attributionLength(lines, at);
    if (length > 0) at += length;
    else {
      const line = lines[at] ?? '';
      if (!isQuoted(line)) kept.push(line);
      at += 1;
    }
  }
  return kept;
}

/** Without what stands beneath `--`, and the line that a telephone adds. */
function withoutSignature(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => SIGNATURE_LINE.test(line));
  const kept = end === -1 ? [...lines] : lines.slice(0, end);
  for (;;) {
    const last = kept.findLastIndex((line) => !isBlank(line));
    if (last === -1 || !SENT_FROM_LINE.test(kept[last] ?? '')) return kept.slice(0, last + 1);
    kept.length = last;
  }
}

/**
 * What somebody wrote in a mail, without the mail that they answered, and without signatures that can be told for
 * certain (RFC 3676's `-- ` and what telephones add). Empty when there is nothing of their own.
 */
export function cutQuotes(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').split('\n');
  const own = withoutSignature(withoutQuotes(lines.slice(0, historyStart(lines))));
  return own
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
