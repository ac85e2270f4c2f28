import { expect, test } from 'vitest';
import { languageFinder } from '../../../components/claims/language.ts';

const languageOf = languageFinder({
  one: { scripts: ['Latin'], signs: 'å|ø' },
  two: { scripts: ['Latin'], signs: '\\b(?:the|of)\\b', alsoReads: ['tw'] },
  'three-Cyrl': { scripts: ['Cyrillic'], signs: 'ў' },
  'three-Latn': { scripts: ['Latin'], signs: 'ʻ' },
});

test.each([
  ['the stated language', 'the end of it', 'one-NO', 'one'],
  ['another that its words read', 'the end of it', 'tw', 'two'],
  ['the script of a language that has two', 'охир', 'three', 'three-Cyrl'],
  ['none for a language without words', 'the end of it', 'xx', null],
  ['the signs where none is stated', 'gå av ø', null, 'one'],
  [
    'the signs where the stated one has another script',
    'the end of it',
    'three-Cyrl',
    'three-Latn',
  ],
  ['none for an unknown script', 'ქართული', null, null],
])('%s', (_, text, stated, expected) => {
  expect(languageOf(text, stated)).toBe(expected);
});
