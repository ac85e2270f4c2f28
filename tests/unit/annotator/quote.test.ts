import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf, sentenceAround } from '../../../components/annotator/quote.ts';
import { badText } from '../../fixtures/bad-text.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

test('a quote is the words as printed, in one line', () => {
  expect(quoteOf('the Islamic\n  State of', 4, 19)).toBe('Islamic State');
});

test('a sentence is the one that holds the words', () => {
  expect(around('Before. It was ISIS-K, they said. After.', 'ISIS-K')).toBe(
    'It was ISIS-K, they said.',
  );
});

test('words over a full stop give both sentences', () => {
  expect(around('One. He left the U.S. Army then. Two.', 'left the U.S. Army')).toContain(
    'He left the U.S. Army',
  );
});

test('a long sentence is cut around the words, and says where', () => {
  const cut = around(`${'before '.repeat(100)}ISIS-K ${'after '.repeat(100)}`, 'ISIS-K');
  expect(cut).toMatch(/^….*ISIS-K.*…$/);
  expect(cut.length).toBeLessThanOrEqual(300);
});

test('whatever the text, a sentence is short, whole and in one line', () => {
  const given = fc.tuple(badText(['ISIS-K.', 'word. ', '…', '！'], 300), fc.nat(), fc.nat(40));
  fc.assert(
    fc.property(given, ([text, at, length]) => {
      const start = at % (text.length + 1);
      const sentence = sentenceAround(text, start, Math.min(text.length, start + length));
      expect(sentence.length).toBeLessThanOrEqual(300);
      expect(sentence.isWellFormed()).toBe(true);
      expect(sentence).not.toMatch(/[\n\t]/);
    }),
    { numRuns: 1_000 },
  );
});
