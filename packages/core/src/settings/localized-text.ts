/** One text in several languages, by BCP 47 tag; `default` serves when none fits. */
export interface LocalizedText {
  readonly default: string;
  readonly [locale: string]: string;
}

/** The text for a locale: its own, else its language's (`nl` for `nl-BE`), else the default. */
export function localize(text: LocalizedText, locale?: string): string {
  if (!locale) return text.default;
  const wanted = locale.toLowerCase();
  const language = wanted.split('-')[0];
  const pick = (tag: string | undefined) =>
    Object.entries(text).find(([key, value]) => key.toLowerCase() === tag && value.trim() !== '')?.[1];
  return pick(wanted) ?? pick(language) ?? text.default;
}
