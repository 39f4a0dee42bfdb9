import { SETTINGS, type Setting } from '../config/settings.js';
import type { Command } from './command.js';

type Row = readonly [string, string];

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function flagRows(command: Command): Row[] {
  const settings: readonly Setting[] = SETTINGS;
  const shared = settings
    .filter(({ flag }) => flag !== undefined && command.flags.includes(flag))
    .map(({ flag, value, about }): Row => [[`--${flag}`, value].filter(Boolean).join(' '), about]);
  const own = Object.entries(command.options).map(
    ([name, { value, about, required }]): Row => [
      [`--${name}`, value].filter(Boolean).join(' '),
      required ? `${about} (needed)` : about,
    ],
  );
  return [...own, ...shared, ['--help', 'show this']];
}

/** `baton <command> --help`. */
export function commandHelp(command: Command): string {
  const usage = ['baton', command.name, ...command.operands, '[options]'].join(' ');
  const lines = [`Usage: ${usage}`, '', command.about, '', 'Options:', ...table(flagRows(command))];
  if (command.name === 'serve') {
    lines.push('', 'Settings can also come from the environment; an option wins:');
    lines.push(...table(SETTINGS.map(({ variable, about }): Row => [variable, about])));
  }
  return lines.join('\n');
}

/** `baton --help`, or `baton user --help` for the commands that begin so. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operands, about }): Row => [[name, ...operands].join(' '), about]);
  return [
    'Usage: baton <command> [options]',
    '',
    'Commands:',
    ...table(rows),
    '',
    'baton <command> --help says more.',
  ].join('\n');
}
