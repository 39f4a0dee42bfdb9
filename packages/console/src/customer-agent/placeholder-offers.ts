import { PLACEHOLDERS, type Placeholder } from '@baton/core';

/** What each placeholder becomes, for the manager. */
export const PLACEHOLDER_TEXTS: Readonly<Record<Placeholder, string>> = {
  'agent.name': 'Name of the person who takes over',
  'team.name': 'Name of their team',
  position: 'Place in the waiting line',
  wait: 'How long it usually takes',
  nextOpening: 'When the team opens next',
};

/** A placeholder that is being typed: `{` and the letters after it, up to the caret. */
export interface OpenPlaceholder {
  /** Where the `{` stands. */
  readonly start: number;
  /** What was typed after it. */
  readonly typed: string;
}

const OPEN = /\{([\w.]{0,20})$/;

/** The placeholder that the caret stands in, or null. */
export function openPlaceholder(text: string, caret: number): OpenPlaceholder | null {
  const match = OPEN.exec(text.slice(0, caret));
  return match ? { start: match.index, typed: match[1] ?? '' } : null;
}

/** The placeholders that begin, in any of their parts, with what was typed. */
export function offeredPlaceholders(typed: string): readonly Placeholder[] {
  const wanted = typed.toLowerCase();
  return PLACEHOLDERS.filter((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith(wanted) || lower.split('.').some((part) => part.startsWith(wanted));
  });
}

/** The text with the open placeholder completed, and where the caret then stands. */
export function completePlaceholder(
  text: string,
  open: OpenPlaceholder,
  name: Placeholder,
): { readonly text: string; readonly caret: number } {
  const end = open.start + 1 + open.typed.length;
  const closed = text[end] === '}' ? end + 1 : end;
  const whole = `{${name}}`;
  return { text: text.slice(0, open.start) + whole + text.slice(closed), caret: open.start + whole.length };
}
