import { englishTexts, readGlossaries, readTexts } from '../build/pack-texts.ts';
import type { Complaint } from '../topics/complaint.ts';
import { type Spellings, spellingBreaches } from '../topics/editorial/spellings.ts';
import { checkTranslation } from '../topics/editorial/translations.ts';
import { textState } from '../topics/pack-text.ts';

/** How far a language's texts of all topics are. */
export interface LanguageState {
  language: string;
  texts: number;
  stale: number;
  missing: number;
  complaints: Complaint[];
}

/**
 * Holds every translation to its English text, its glossary and the spellings of names.
 *
 * @param root `assets/topics`.
 * @param glossaries the folder of the glossaries; a language is translated where it has one.
 */
export function reviewTexts(
  root: string,
  glossaries: string,
  spellings: Spellings,
): LanguageState[] {
  const originals = englishTexts(root);
  return [...readGlossaries(glossaries)].map(([language, glossary]) => {
    const state: LanguageState = { language, texts: 0, stale: 0, missing: 0, complaints: [] };
    for (const [topic, entries] of originals) {
      const { fresh, stale, missing, orphaned } = textState(
        entries,
        readTexts(root, topic, language),
      );
      state.texts += entries.length;
      state.stale += stale.length;
      state.missing += missing.length;
      const complain = (entry: string, message: string) =>
        state.complaints.push({
          file: `${topic}/text/${language}.json`,
          entry,
          field: null,
          message,
        });
      for (const key of orphaned) complain(key, 'has no English text any more');
      for (const { key, text } of entries) {
        const translated = fresh[key];
        if (translated === undefined) continue;
        const breaches = [
          ...checkTranslation(language, text, translated, glossary),
          ...spellingBreaches(language, translated, spellings),
        ];
        for (const message of breaches) complain(key, message);
      }
    }
    return state;
  });
}

/** A line for each language: texts, stale, missing. */
export function textTable(states: readonly LanguageState[]): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, column) => String(cell).padStart(column === 0 ? 0 : 10)).join('');
  return [
    row(['language', 'texts', 'stale', 'missing']),
    ...states.map(({ language, texts, stale, missing }) =>
      row([language.padEnd('language'.length), texts, stale, missing]),
    ),
  ];
}
