/** One text in several languages, by BCP 47 tag; `default` serves when none fits. */
export interface LocalizedText {
  readonly default: string;
  readonly [locale: string]: string;
}

/**
 * The text for a locale: its own, else with the end of the tag left off step by step (`zh-Hant` and then `zh` for
 * `zh-Hant-TW`; RFC 4647, lookup), else the default. A text that is blank is passed over.
 */
export function localize(text: LocalizedText, locale = ''): string {
  const byTag = new Map(Object.entries(text).map(([tag, value]) => [tag.toLowerCase(), value]));
  const parts = locale.toLowerCase().replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = byTag.get(parts.slice(0, length).join('-'));
    if (found?.trim()) return found;
  }
  return text.default;
}
