import { SETTINGS, type Setting, type Variable } from './settings.js';

/** What was given on the command line, by flag name. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and collects what is wrong with them instead of stopping at the first. */
export interface SettingsReader {
  readonly problems: string[];
  /** The trimmed text of a setting; undefined when it is absent or empty. A flag wins over the environment. */
  text(variable: Variable): string | undefined;
  /** The text through `parse`, which answers null to refuse it; `expected` then says what would be right. */
  parsed<Value>(
    variable: Variable,
    parse: (text: string) => Value | null,
    expected: string,
  ): Value | undefined;
}

function flagOf(variable: Variable): string | undefined {
  const setting: Setting | undefined = SETTINGS.find((candidate) => candidate.variable === variable);
  return setting?.flag;
}

/** Creates a reader over the command line's flags and the environment. */
export function createSettingsReader(env: Environment, flags: Flags): SettingsReader {
  const problems: string[] = [];

  function given(variable: Variable): { name: string; text: string } | undefined {
    const flag = flagOf(variable);
    const fromFlag = flag === undefined ? undefined : flags[flag];
    const name = fromFlag === undefined ? variable : `--${flag}`;
    const text = String(fromFlag ?? env[variable] ?? '').trim();
    return text === '' ? undefined : { name, text };
  }

  return {
    problems,
    text: (variable) => given(variable)?.text,
    parsed(variable, parse, expected) {
      const found = given(variable);
      if (!found) return undefined;
      const value = parse(found.text);
      if (value !== null) return value;
      problems.push(`${found.name} must be ${expected}.`);
      return undefined;
    },
  };
}
