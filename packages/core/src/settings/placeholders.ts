/** What may stand in braces in a message to the visitor (design, Handoff settings: Messages). */
export const PLACEHOLDERS = ['agent.name', 'team.name', 'position', 'wait', 'nextOpening'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The values at hand; one that is missing is left out together with the braces. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const BRACES = /\{([^{}]*)\}/g;

/** The names in braces that no placeholder has, in the order of the text. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(BRACES)]
    .map((match) => (match[1] ?? '').trim())
    .filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name));
}

/** Fills the placeholders in; white space that a missing value leaves behind is closed up. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text
    .replace(BRACES, (whole, name: string) => {
      const key = name.trim() as Placeholder;
      return (PLACEHOLDERS as readonly string[]).includes(key) ? (values[key] ?? '') : whole;
    })
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,!?;:])/g, '$1')
    .trim();
}
