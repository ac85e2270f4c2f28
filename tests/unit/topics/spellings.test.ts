import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishTexts, readTexts } from '../../../components/build/pack-texts.ts';
import { reviewLocales } from '../../../components/command-line/review-locales.ts';
import { reviewFolder } from '../../../components/command-line/review-packs.ts';
import { reviewTexts } from '../../../components/command-line/review-texts.ts';
import {
  type Spellings,
  spellingBreaches,
} from '../../../components/topics/editorial/spellings.ts';

const TOPICS = 'assets/topics';
const spellings: Spellings = JSON.parse(readFileSync('assets/spellings.json', 'utf8'));

/** All texts of the packs in a language, as one. */
function packTexts(language: string): string {
  return [...englishTexts(TOPICS)]
    .flatMap(([topic, entries]) => [
      ...(language === 'en' ? entries : Object.values(readTexts(TOPICS, topic, language))),
    ])
    .map(({ text }: { text: string }) => text)
    .join('\n');
}

test('a name in another spelling is named, with the one that readers know', () => {
  expect(spellingBreaches('en', 'It left Kiev for Turkey.', { en: { Kyiv: ['Kiev'] } })).toEqual([
    'has "Kiev", which is written "Kyiv" here',
  ]);
});

test('packs, translations and interface spell each name in one way', () => {
  const complaints = [
    ...reviewFolder(TOPICS, spellings).complaints,
    ...[
      ...reviewTexts(TOPICS, 'assets/glossaries', spellings),
      ...reviewLocales('assets/locales', spellings),
    ].flatMap((state) => state.complaints),
  ];
  expect(complaints).toEqual([]);
});

test('packs, translations and interface are all held to it', () => {
  const everywhere = { en: { Elsewhere: ['Moscow'] }, de: { Anderswo: ['Moskau'] } };
  expect(reviewFolder(TOPICS, everywhere).complaints.length).toBeGreaterThan(0);
  const german = reviewTexts(TOPICS, 'assets/glossaries', everywhere).find(
    ({ language }) => language === 'de',
  );
  expect(german?.complaints.length).toBeGreaterThan(0);
  const words = reviewLocales('assets/locales', { fr: { Ailleurs: ['Caveat'] } });
  expect(words.find(({ language }) => language === 'fr')?.complaints.length).toBeGreaterThan(0);
});

test.each(Object.keys(spellings))(
  'no spelling is kept for a name that no text has: %s',
  (language) => {
    const texts = packTexts(language);
    const unused = Object.keys(spellings[language] ?? {}).filter((name) => !texts.includes(name));
    expect(unused).toEqual([]);
  },
);
