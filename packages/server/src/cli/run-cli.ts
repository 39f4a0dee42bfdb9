import { parseArgs } from 'node:util';
import { BatonError } from '@baton/core';
import { describeProblems, parseConfig } from '../config/parse-config.js';
import type { Environment } from '../config/read-settings.js';
import { SETTINGS, type Setting } from '../config/settings.js';
import { packageVersion } from '../http/public-folder.js';
import type { Command, Output } from './command.js';
import { contactCommands } from './contact-commands.js';
import { commandHelp, programHelp } from './help.js';
import { importCommand } from './import-command.js';
import { keyCommands } from './key-commands.js';
import { migrateCommand } from './migrate-command.js';
import { serveCommand } from './serve-command.js';
import { userCommands } from './user-commands.js';

/** Every command of the program. */
export const COMMANDS: readonly Command[] = [
  serveCommand,
  migrateCommand,
  importCommand,
  ...userCommands,
  ...keyCommands,
  ...contactCommands,
];

/** Exit codes: 0 done · 1 could not · 2 was asked wrongly. */
const FAILED = 1;
const MISUSED = 2;

const standardOutput: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } | null {
  const words = (command: Command) => command.name.split(' ');
  const command = COMMANDS.find((candidate) => words(candidate).every((word, at) => args[at] === word));
  return command ? { command, rest: args.slice(words(command).length) } : null;
}

function parseOptions(command: Command, rest: readonly string[]) {
  const settings: readonly Setting[] = SETTINGS;
  const shared = settings.filter(({ flag }) => flag !== undefined && command.flags.includes(flag));
  const types: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const { flag, value } of shared) if (flag) types[flag] = { type: value ? 'string' : 'boolean' };
  for (const [name, { value }] of Object.entries(command.options))
    types[name] = { type: value ? 'string' : 'boolean' };
  return parseArgs({ args: [...rest], options: types, allowPositionals: true });
}

function missing(
  command: Command,
  values: Record<string, unknown>,
  operands: readonly string[],
): string | null {
  const operand = command.operands[operands.length];
  if (operand) return `${command.name} needs ${operand}.`;
  if (operands.length > command.operands.length)
    return `"${operands.at(-1)}" is one too many for ${command.name}.`;
  const option = Object.entries(command.options).find(
    ([name, { required }]) => required && values[name] === undefined,
  );
  return option ? `${command.name} needs --${option[0]}.` : null;
}

async function runCommand(
  command: Command,
  rest: readonly string[],
  env: Environment,
  output: Output,
): Promise<number> {
  const misuse = (message: string) => {
    output.complain(`${message}\nbaton ${command.name} --help says what it takes.`);
    return MISUSED;
  };
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions(command, rest);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    output.print(commandHelp(command));
    return 0;
  }
  const lacking = missing(command, values, positionals);
  if (lacking) return misuse(lacking);
  const settings = parseConfig(env, values);
  if (!settings.ok) {
    output.complain(describeProblems(settings.problems));
    return MISUSED;
  }
  const own = Object.keys(command.options).map((name) => [name, values[name]?.toString()]);
  return command.run({
    config: settings.config,
    options: Object.fromEntries(own),
    operands: positionals,
    output,
  });
}

/** One sentence for a fault; the rest only when somebody asks for it. */
function explain(error: unknown, env: Environment): string {
  if (!(error instanceof Error)) return String(error);
  const stack = env.BATON_LOG_LEVEL === 'debug' ? `\n${error.stack}` : '';
  const fields =
    error instanceof BatonError ? error.issues.map(({ path, message }) => `\n  ${path}: ${message}`) : [];
  return `${error.message}${fields.join('')}${stack}`;
}

/**
 * Runs the `baton` program and answers its exit code.
 * @param args What was typed after `baton`.
 */
export async function runCli(
  args: readonly string[],
  env: Environment,
  output: Output = standardOutput,
): Promise<number> {
  if (args[0] === '--version') {
    output.print(packageVersion());
    return 0;
  }
  const found = findCommand(args);
  if (!found) {
    const group = COMMANDS.filter(({ name }) => name.startsWith(`${args[0]} `));
    const asked = args.length === 0 || args.includes('--help') || args[0] === 'help';
    if (!asked && group.length === 0) output.complain(`There is no command "${args.join(' ')}".\n`);
    (asked ? output.print : output.complain)(programHelp(group.length > 0 ? group : COMMANDS));
    return asked ? 0 : MISUSED;
  }
  try {
    return await runCommand(found.command, found.rest, env, output);
  } catch (error) {
    output.complain(explain(error, env));
    return FAILED;
  }
}
