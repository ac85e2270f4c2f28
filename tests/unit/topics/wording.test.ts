import { describe, expect, test } from 'vitest';
import { hasUndatedNumber, similarity } from '../../../components/topics/editorial/wording.ts';

describe('wording', () => {
  test.each([
    'On 7 March the embassy warned of attacks within days.',
    'The case file gives 19:58 to 20:11.',
    'The count of 24 March 2024 was 137.',
    'UN document S/2024/556 says so.',
    'It was called Operation 9/11 by some.',
  ])('finds no undated number in: %s', (statement) => {
    expect(hasUndatedNumber(statement)).toBe(false);
  });

  test.each(['137 people died.', 'Hundreds were hurt.', 'About 2,300 people are victims.'])(
    'finds an undated number in: %s',
    (statement) => {
      expect(hasUndatedNumber(statement)).toBe(true);
    },
  );

  test('calls a text its own twin, and unrelated texts strangers', () => {
    const text = 'The bridge of Toyville opened on 1 May 2020.';
    expect(similarity(text, text.toUpperCase())).toBe(1);
    expect(similarity(text, 'Nobody painted the old town hall.')).toBe(0);
  });
});
