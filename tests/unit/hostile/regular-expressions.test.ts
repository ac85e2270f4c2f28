import { expect, test } from 'vitest';
import { parseClaims } from '../../../components/claims/claim-data.ts';
import type { ClaimTexts } from '../../../components/claims/claims-data.ts';
import { Words, wordPattern } from '../../../components/claims/word-lists.ts';
import { growth, MOST_TIMES, TIMES } from '../../fixtures/growth.ts';
import { createReader } from './block-reader.ts';
import { compileAll } from './compile-all.ts';
import { builtPatterns, type Pattern, repeats, writtenPatterns } from './patterns.ts';

/** UTF-16 units of the shorter text. */
const SHORT = 4_000;
/** Milliseconds under which the longer text tells nothing. */
const GRAIN = 6;
/** Sentences for which the readers put their expressions together, in several scripts. */
const TEXTS = [
  'ISIS-K killed 137 people at Crocus City Hall near Moscow, officials said.',
  'Боевики ИГИЛ убили 145 человек в «Крокус Сити Холле», сообщили власти.',
  'قتل تنظيم داعش خراسان 145 شخصا في موسكو، قال مسؤولون.',
  '袭击莫斯科近郊音乐厅造成145人死亡，伊斯兰国呼罗珊省宣称负责。',
];

/** The word lists of languages without spaces: each is searched for as a whole, at every place. */
function wholeLists(claims: ClaimTexts): void {
  const { languages, wordsOf } = parseClaims(claims);
  for (const { topics, words: shared, unspaced } of Object.keys(languages).map(wordsOf)) {
    if (!unspaced) continue;
    const lists = [...Object.values(topics), shared];
    const words = new Words(lists, true);
    for (const name of new Set(lists.flatMap(Object.keys))) {
      new RegExp(wordPattern(words.source(name), true), 'g');
    }
  }
}

/** Finds everything that a pattern finds in a text. */
function run({ regex }: Pattern, text: string): void {
  regex.lastIndex = 0;
  const isRepeated = regex.global && !regex.sticky;
  while (regex.exec(text) !== null && isRepeated) {
    // An empty match stays where it is.
    if (regex.lastIndex === 0 || regex.lastIndex >= text.length) break;
  }
}

test('every regular expression takes time in proportion to its text', { timeout: 300_000 }, () => {
  const compiled = compileAll();
  const built = builtPatterns(() => {
    TEXTS.forEach(createReader(compiled));
    wholeLists(compiled.claims);
  });
  const patterns = [...writtenPatterns(), ...built];
  expect(patterns.length).toBeGreaterThan(100);
  const short = new Map([...repeats(SHORT)].map(({ name, text }) => [name, text]));
  const slow: string[] = [];
  for (const { name, text } of repeats(TIMES * SHORT)) {
    for (const pattern of patterns) {
      const times = growth((read) => run(pattern, read), [short.get(name) ?? '', text], GRAIN);
      if (times >= MOST_TIMES) slow.push(`${pattern.at} on ${name}: ${times.toFixed(1)} times`);
    }
  }
  expect(slow).toEqual([]);
});
