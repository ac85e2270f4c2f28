import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../components/findings/article/excerpt.ts';

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen';

describe('the excerpt of a sentence', () => {
  test('is the whole of a short one', () => {
    expect(excerptOf('It began in 2015.', 'began')).toEqual({
      before: 'It ',
      quote: 'began',
      after: ' in 2015.',
    });
  });

  test('keeps the marked words, and whole words around them', () => {
    const { before, quote, after } = excerptOf(`${LONG} MARK ${LONG}`, 'MARK');
    expect(before).toBe('… seven eight nine ten eleven twelve thirteen ');
    expect(quote).toBe('MARK');
    expect(after).toBe(' one two three four five six seven eight …');
  });

  test('is the sentence as it is where the marked words are not in it', () => {
    expect(excerptOf(LONG, 'elsewhere')).toEqual({ before: LONG, quote: '', after: '' });
  });

  test('halves no character, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const excerpt = excerptOf(`${before}MARK${after}`, 'MARK');
        expect([excerpt.before, excerpt.after].every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });
});
