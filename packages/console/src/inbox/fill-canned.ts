import { CANNED_PLACEHOLDERS, type CannedPlaceholder, type CannedResponse } from '@baton/core';

/** What is known for the placeholders; null or absent: unknown. */
export type CannedValues = Readonly<Partial<Record<CannedPlaceholder, string | null>>>;

const PLACEHOLDER = new RegExp(
  `( ?)\\{(${CANNED_PLACEHOLDERS.map((name) => name.replace('.', '\\.')).join('|')})\\}`,
  'g',
);

/** The text with its placeholders filled in; an unknown one leaves no hole: “Hello {contact.name},” is “Hello,”. */
export function fillCanned(text: string, values: CannedValues): string {
  return text.replace(PLACEHOLDER, (_match, space: string, name: string) => {
    const value = values[name as CannedPlaceholder]?.trim();
    return value ? `${space}${value}` : '';
  });
}

/** What somebody types to find a canned response: a slash at the start or after a space, and what follows it. */
export function cannedQuery(textBeforeCaret: string): string | null {
  return /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u.exec(textBeforeCaret)?.[1]?.toLowerCase() ?? null;
}

const MOST_SHOWN = 8;

function rank({ shortcut, language }: CannedResponse, query: string, locale: string | null): number {
  const startsSo = shortcut.toLowerCase().startsWith(query) ? 0 : 2;
  const isTheirs = language !== null && locale?.toLowerCase().startsWith(language.toLowerCase());
  return startsSo + (isTheirs ? 0 : 1);
}

/** The responses that a query finds: in the contact's language or in none, its shortcuts before its titles. */
export function findCanned(
  responses: readonly CannedResponse[],
  query: string,
  locale: string | null,
): readonly CannedResponse[] {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return responses
    .filter(({ language }) => language === null || locale === null || base(language) === base(locale))
    .filter(({ shortcut, title }) => `${shortcut} ${title}`.toLowerCase().includes(query))
    .sort((a, b) => rank(a, query, locale) - rank(b, query, locale) || a.shortcut.localeCompare(b.shortcut))
    .slice(0, MOST_SHOWN);
}
