import { type Inline, parseInline } from './parse-inline.js';

/** A table: cells of a row that is too short are empty, those beyond the head are left out (GitHub's Markdown). */
export interface Table {
  readonly type: 'table';
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

const DELIMITER = /^\s{0,3}\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/;
const MAX_COLUMNS = 20;

/** Stands in for a bar after a backslash, which is no border; no message contains it. */
const BAR = '\u0000';

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replaceAll('\\|', BAR)
    .replace(/^\||\|$/g, '');
  const cells = inner.split('|').map((cell) => cell.trim().replaceAll(BAR, '|'));
  return cells.slice(0, MAX_COLUMNS);
}

/** Whether a table begins here: a row with bars over a line of dashes with as many columns. */
export function beginsTable(line: string, next: string | undefined): boolean {
  if (!line.includes('|') || next === undefined || !DELIMITER.test(next)) return false;
  return cellsOf(line).length === cellsOf(next).length;
}

/** The table that begins with the first of these lines, and how many lines it takes. */
export function readTable(lines: readonly string[]): { table: Table; length: number } {
  const head = cellsOf(lines[0] ?? '');
  let length = 2;
  const rows: Inline[][][] = [];
  for (let line = lines[length]; line?.includes('|'); line = lines[++length]) {
    const cells = cellsOf(line);
    rows.push(head.map((_, index) => parseInline(cells[index] ?? '')));
  }
  return { table: { type: 'table', head: head.map((cell) => parseInline(cell)), rows }, length };
}
