import { expect, test } from 'vitest';
import { LIMITS } from '../../../components/messaging/limits.ts';
import { articleWords } from '../../../components/topics/article-words.ts';
import { closestFacts } from '../../../components/topics/closest-facts.ts';
import { indexFacts } from '../../../components/topics/fact-index.ts';
import type { Fact, TopicPack } from '../../../components/topics/types.ts';
import { stemOf } from '../../../components/topics/word-stems.ts';
import { fact, pack } from '../side-panel/example-packs.ts';

const facts: Fact[] = [
  fact({ id: 'appeal', statement: 'Several of the convicted appealed against their sentences.' }),
  fact({ id: 'migrants', statement: 'Police raids on migrants from Tajikistan became frequent.' }),
  fact({ id: 'deposits', statement: 'The Red Cross opened deposits for orphaned children.' }),
  fact({ id: 'airport', statement: 'A bomber killed soldiers at the gate of Kabul airport.' }),
];
/** As many as the packs have: how rare a word is shows among many facts. */
const others = Array.from({ length: 150 }, (_, at) =>
  fact({ id: `other-${at}`, statement: `Something else happened in place${at} on a day.` }),
);
const packs: [TopicPack] = [pack({ id: 'isis-k', facts: [...facts, ...others] })];
const index = indexFacts(packs);
/** An English article is looked up in the language shown and in the original, which are one. */
const indexes = [index, index];
const article = (text: string, topics = ['isis-k']) => ({
  words: articleWords([{ text, isHeadline: true, names: [] }], LIMITS),
  topics: new Set(topics),
});
const ids = (text: string) =>
  closestFacts(packs, indexes, article(text), new Set()).map((one) => one.fact.id);

test('the fact that an article speaks of comes first, with the words that led to it', () => {
  const text = 'Lawyers of the convicted men appealed: the sentences, they say, are too harsh.';
  const [first] = closestFacts(packs, indexes, article(text), new Set());
  expect(first?.fact.id).toBe('appeal');
  expect(first?.words.toSorted()).toEqual(['appealed', 'convicted', 'sentences']);
});

test('other forms of the same words are enough', () => {
  expect(
    ids('Another raid on a migrant: the police came at night, says the man of Tajikistan'),
  ).toEqual(['migrants']);
});

test('one word in common is chance, and shows nothing', () => {
  expect(ids('The orphaned cat of the harbour found a home in a bakery')).toEqual([]);
});

test('what is shown already is not shown twice', () => {
  const text = 'The convicted men appealed against their sentences';
  expect(closestFacts(packs, indexes, article(text), new Set(['appeal']))).toEqual([]);
});

test('a fact is found in the language of the article, and shown as the pack shows it', () => {
  const german = pack({
    id: 'isis-k',
    facts: packs[0].facts.map((one) =>
      one.id === 'deposits'
        ? { ...one, statement: 'Das Rote Kreuz eröffnete Guthaben für Waisen.' }
        : one,
    ),
  });
  const found = closestFacts(
    packs,
    [index, indexFacts([german])],
    article('Rotes Kreuz: Guthaben für die Waisen'),
    new Set(),
  );
  expect(found.map((one) => one.fact.statement)).toEqual([facts[2]?.statement]);
});

test('of two facts alike, that of a topic which the article names stands first', () => {
  const two = [pack({ id: 'other', facts }), ...packs];
  const both = indexFacts(two);
  const text = 'The convicted men appealed against their sentences';
  const found = closestFacts(two, [both, both], article(text), new Set());
  expect(found.map((one) => one.pack.id)).toEqual(['isis-k']);
});

test('words that every article has, names that are marked and small numbers are left out', () => {
  const text = 'The attack on Crocus City Hall: 22 said on Monday that 149 appealed at Crocus';
  const start = text.indexOf('attack');
  const names = [{ start, end: text.indexOf(':') }];
  const words = articleWords([{ text, isHeadline: false, names }], LIMITS);
  expect(words.map(([printed]) => printed)).toEqual(['149', 'appealed']);
});

test('a headline weighs more than the text, and comes first where the list is cut', () => {
  const many = Array.from(
    { length: 5_000 },
    (_, at) => `x${at.toString(36).padStart(3, '0')}kk`,
  ).join(' ');
  const words = articleWords(
    [
      { text: many, isHeadline: false, names: [] },
      { text: 'Deposits', isHeadline: true, names: [] },
    ],
    LIMITS,
  );
  expect(words[0]?.[0]).toBe('Deposits');
  expect(words.length).toBeLessThanOrEqual(LIMITS.words);
  expect(JSON.stringify(words).length).toBeLessThanOrEqual(LIMITS.wordList + 2);
});

test.each([
  ['الاستئناف', 'استئناف'],
  ['والمهاجرين', 'مهاجرون'],
  ['приговора', 'приговор'],
  ['Migranten', 'migrant'],
  ['À', 'a'],
  ['٢٠٢٤', '2024'],
])('%s and %s are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});
