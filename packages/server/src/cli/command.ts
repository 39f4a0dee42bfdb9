import type { Config } from '../config/config.js';

/** Where a command writes: what was asked for to `print`, complaints to `complain`. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** One option beside the settings; a switch when it has no `value`. */
export interface CommandOption {
  /** As in `<address>`. */
  readonly value?: string;
  readonly about: string;
  readonly required?: boolean;
}

/** What a command is given: checked settings, its own options, and what stands behind them. */
export interface Invocation {
  readonly config: Config;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly operands: readonly string[];
  readonly output: Output;
}

/** One command of the `baton` program. */
export interface Command {
  /** As it is typed, such as `user add`. */
  readonly name: string;
  /** What stands behind it in `--help`, such as `<folder|file>`; each is needed. */
  readonly operands: readonly string[];
  readonly about: string;
  /** Which settings it takes as flags. */
  readonly flags: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Answers the exit code. */
  run(invocation: Invocation): Promise<number>;
}

/** The settings that say where the database is. */
export const DATABASE_FLAGS = ['data-dir', 'database-url'] as const;
