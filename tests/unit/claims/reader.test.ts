import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn, openReader, readText } from './reading.ts';

const reader = openReader();

function flagsIn(texts: string[], language = 'en'): string[] {
  return readText(reader, texts, language).flags.map(({ claim, stance }) => `${claim} ${stance}`);
}

describe('who a claim is about comes from the text before it', () => {
  test('a group named in the headline is meant by “the group”', () => {
    expect(flagsIn(['ISIS-K', 'The group arose after the caliphate had fallen.'])).toEqual([
      'emerged-after-caliphate-fell asserted',
    ]);
  });

  test('another group in between takes the claim with it', () => {
    expect(
      flagsIn(['ISIS-K', 'Al-Shabaab is older. The group arose after the caliphate had fallen.']),
    ).toEqual([]);
  });

  test('a claim for another attack is not the one on Crocus City Hall', () => {
    expect(
      flagsIn([
        'Crocus City Hall attack',
        'ISIS-K claimed responsibility for the Kabul airport bombing.',
      ]),
    ).toEqual([]);
  });
});

describe('who speaks', () => {
  const HEADLINE = 'Crocus City Hall attack';

  test('a denial by somebody else afterwards leaves what was said', () => {
    expect(
      flagsIn([HEADLINE, 'Moscow said that Kyiv was behind the attack, which Ukraine denies.']),
    ).toEqual(['ukraine-ordered-attack attributed']);
  });

  test('a denial in the main clause silences what it denies', () => {
    expect(flagsIn([HEADLINE, 'Ukraine denies that Kyiv was behind the attack.'])).toEqual([]);
  });

  test('a question is not a claim', () => {
    expect(flagsIn([HEADLINE, 'Was Ukraine behind the attack?'])).toEqual([]);
  });

  test('a speaker before a colon speaks', () => {
    expect(flagsIn([HEADLINE, 'Bortnikov: Ukraine was behind the attack'])).toEqual([
      'ukraine-ordered-attack attributed',
    ]);
  });
});

test('of a claim and a narrower one in the same clause only the narrower is marked', () => {
  expect(
    flagsIn([
      'ISIS-K',
      'ISIS-K has become a global network with cells in Africa and Southeast Asia.',
    ]),
  ).toEqual(['cells-across-africa asserted']);
});

test('reading in steps finds what reading at once finds, and a second time as well', () => {
  const blocks = [
    'ISIS-K',
    'ISIS-K is an offshoot of ISIS.',
    'ISIS-K is a creation of the CIA.',
  ].map((text) => ({ text, role: 'body' as const }));
  const article = { blocks, language: 'en', metadata: [], published: null };
  const mentions = mentionsIn(blocks.map(({ text }) => text));
  const once = reader.read(article, mentions, null);
  expect(once.flags).toHaveLength(2);
  expect(reader.read(article, mentions, null)).toEqual(once);
});

test('every find of any stitched text lies inside its block', () => {
  const pieces = fc.constantFrom(
    'ISIS-K ',
    'the Crocus City Hall attack ',
    'killed 137 people ',
    'after the fall of the caliphate ',
    'emerged ',
    'Kerman ',
    'said that ',
    '\u00ad',
    '\n',
    ', ',
    '. ',
    '“',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 30 }), { maxLength: 4 }), (blocks) => {
      const texts = blocks.map((some) => some.join(''));
      const { flags, tolls } = readText(reader, texts, 'en');
      for (const { block, start, end } of [...flags, ...tolls]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[block]?.length ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});
