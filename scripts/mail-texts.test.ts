import { expect, it } from 'vitest';
import { TEXTS } from '../packages/server/src/email/texts/texts.js';
import { INTERFACE_LANGUAGES } from '../packages/widget/src/i18n/languages.js';
import { loadStrings } from '../packages/widget/src/i18n/load-strings.js';

it('mail says what no manager has worded as the widget does, in each of its languages', async () => {
  expect(Object.keys(TEXTS).sort()).toEqual([...INTERFACE_LANGUAGES].sort());
  for (const language of INTERFACE_LANGUAGES) {
    const { notices } = await loadStrings(language);
    for (const [kind, words] of Object.entries(notices ?? {}))
      expect([language, kind, TEXTS[language]?.notices[kind as keyof typeof notices]]).toEqual([
        language,
        kind,
        words,
      ]);
  }
});
