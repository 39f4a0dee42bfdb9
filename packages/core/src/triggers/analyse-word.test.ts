import { describe, expect, it } from 'vitest';
import { compileTriggers, serialiseTriggers } from './index.js';

/** Words that are cut alike, or nearly, and of each a form that only its own letters lead to. */
const LISTS: readonly (readonly [language: string, forms: Readonly<Record<string, string>>])[] = [
  ['nl', { opzetten: 'opgezet', aanzetten: 'aangezet', aanpassen: 'aangepast', aantreffen: 'aangetroffen' }],
  [
    'de',
    { abstellen: 'abgestellt', anstellen: 'angestellt', bestellen: 'bestellt', herstellen: 'hergestellt' },
  ],
  ['id', { kirim: 'mengirim', pilih: 'memilih', mengambil: 'diambil' }],
  ['tr', { isim: 'ismi', resim: 'resmi', kitap: 'kitabı', cevap: 'cevabı' }],
  ['en', { stop: 'stopped', drop: 'dropping', chop: 'chopped', loop: 'looped' }],
];

describe('words that are cut alike', () => {
  it.each(LISTS)('keep their own forms in one list (%s)', (language, forms) => {
    const triggers = Object.keys(forms).map((phrase) => ({
      id: phrase,
      phrase,
      match: 'forms' as const,
      enabled: true,
    }));
    for (const locale of [language, undefined]) {
      const compiled = compileTriggers(triggers, { ...(locale && { locale }) });
      for (const [phrase, form] of Object.entries(forms))
        expect([form, compiled.matchAll(form).map(({ triggerId }) => triggerId)]).toEqual([form, [phrase]]);
    }
  });

  it('share one analysis, however many they are', () => {
    const triggers = [...'bcdfghklmnprst'].map((letter) => ({
      id: letter,
      phrase: `${letter}orulment`,
      match: 'forms' as const,
      enabled: true,
    }));
    const { analyses } = serialiseTriggers(triggers, { locale: 'en' });
    expect(analyses).toHaveLength(1);
  });
});
