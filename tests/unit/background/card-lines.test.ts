import { expect, test } from 'vitest';
import { type CardData, cardLines } from '../../../components/background/card-lines.ts';

const data: CardData = {
  topics: {
    toy: {
      name: 'Toy attack',
      definition: 'It happened.',
      cardCaveat: 'Counts change.',
      cardFact: 'toy-fact',
      checked: '2026-11-20',
    },
  },
  compiled: {
    languages: {},
    frames: {},
    topics: {
      toy: {
        claims: [
          { id: 'too-early', kind: 'outdated', caveat: 'Not yet.', facts: ['f'], patterns: [] },
          { id: 'other', kind: 'outdated', caveat: 'Other.', facts: [], patterns: [] },
        ],
        tolls: [
          {
            measure: 'deaths',
            value: 40,
            from: '2024-03-22',
            until: null,
            official: true,
            by: 'FSB',
          },
        ],
        words: {},
      },
    },
  },
  language: 'de',
  texts: { toy: { 'topic/name': 'Anschlag', 'claim/too-early/caveat': 'Noch nicht.' } },
};
const place = { block: 0, start: 0, end: 1, topic: 'toy' };
const flag = { ...place, claim: 'too-early', stance: 'asserted' as const };
const toll = { ...place, measure: 'deaths' as const, value: 40, day: null, state: null };

test('cards come in the language that is shown, each line with its own', () => {
  const { topics, claims } = cardLines([place], { flags: [flag], tolls: [] }, data);
  expect(topics.toy?.name).toEqual({ text: 'Anschlag', lang: 'de' });
  expect(topics.toy?.cardFact).toBe('toy-fact');
  expect(claims).toEqual({
    'too-early': { kind: 'outdated', caveat: { text: 'Noch nicht.', lang: 'de' }, facts: ['f'] },
  });
});

test('a line without a translation stays English and says so', () => {
  const { topics, tolls } = cardLines([], { flags: [], tolls: [toll] }, data);
  expect(topics.toy?.definition).toEqual({ text: 'It happened.', lang: 'en' });
  expect(tolls.toy?.[0]?.by).toEqual({ text: 'FSB', lang: 'en' });
});

test('nothing comes of topics that the article does not name', () => {
  expect(cardLines([], { flags: [], tolls: [] }, data)).toEqual({
    topics: {},
    claims: {},
    tolls: {},
  });
});
