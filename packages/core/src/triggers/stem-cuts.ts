import { CUT_SIZE, type TriggerProgram } from './trigger-program.js';

/**
 * The ways in which a program cuts words into stems, one row each: how many letters to cut off at the beginning, what to
 * write there, how many to cut off at the end, what to write there, class set.
 */
export interface StemCuts {
  /** The rows of analysis n are those from `begins[n]` to `begins[n + 1]`. */
  readonly begins: Int32Array;
  readonly skips: Uint16Array;
  readonly befores: readonly string[];
  readonly cuts: Uint16Array;
  readonly afters: readonly string[];
  readonly classSets: Int32Array;
}

/** Reads a program's analyses. */
export function readCuts({ analyses }: TriggerProgram): StemCuts {
  const begins = new Int32Array(analyses.length + 1);
  analyses.forEach(({ length }, at) => {
    begins[at + 1] = begins[at]! + length / CUT_SIZE;
  });
  const rows = begins.at(-1)!;
  const skips = new Uint16Array(rows);
  const befores: string[] = [];
  const cuts = new Uint16Array(rows);
  const afters: string[] = [];
  const classSets = new Int32Array(rows);
  for (const analysis of analyses) {
    for (let at = 0; at < analysis.length; at += CUT_SIZE) {
      const row = befores.push(analysis[at + 1] as string) - 1;
      skips[row] = analysis[at] as number;
      cuts[row] = analysis[at + 2] as number;
      afters.push(analysis[at + 3] as string);
      classSets[row] = analysis[at + 4] as number;
    }
  }
  return { begins, skips, befores, cuts, afters, classSets };
}
