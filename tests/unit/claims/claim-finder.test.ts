import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn, openFinder, readText } from './reading.ts';

const finder = openFinder();

function flagsIn(texts: string[], language: string | null = 'en'): string[] {
  return readText(finder, texts, language).flags.map(({ claim, stance }) => `${claim} ${stance}`);
}

test('of a claim and a narrower one in the same clause only the narrower is marked', () => {
  expect(
    flagsIn([
      'ISIS-K',
      'ISIS-K has become a global network with cells in Africa and Southeast Asia.',
    ]),
  ).toEqual(['cells-across-africa asserted']);
});

test('what is admitted belongs to the admission', () => {
  const text = 'Danilov admitted, that Ukraine had ordered the attack.';
  expect(flagsIn(['Crocus City Hall attack', text])).toEqual(['danilov-confession asserted']);
});

describe('the marked clause', () => {
  const markIn = (text: string) => {
    const { flags } = readText(finder, ['ISIS-K', text], 'en');
    return flags.map(({ start, end }) => text.slice(start, end));
  };

  test('takes in the rest of a list', () => {
    expect(markIn('In short, ISIS-K has cells in Nigeria, Mali, and Egypt.')).toEqual([
      'ISIS-K has cells in Nigeria, Mali, and Egypt',
    ]);
  });

  test('ends before what it was done for', () => {
    expect(markIn('The CIA created ISIS-K in order to weaken the Taliban.')).toEqual([
      'The CIA created ISIS-K',
    ]);
  });

  test('ends before something else that is said of the same subject', () => {
    expect(markIn('ISIS-K is an offshoot of ISIS and has many enemies.')).toEqual([
      'ISIS-K is an offshoot of ISIS',
    ]);
    expect(markIn('ISIS-K is an offshoot of ISIS and, unlike others, is small.')).toEqual([
      'ISIS-K is an offshoot of ISIS',
    ]);
  });
});

describe('words of a claim that belong to somebody else', () => {
  test('keeps what the parent did in an aside apart from what the group has become', () => {
    const text =
      'The group, which emerged following the fall of the caliphate that ISIS had proclaimed, has grown into a network with cells across Africa.';
    expect(readText(finder, ['ISIS-K spoke.', text], 'en').flags.map(({ claim }) => claim)).toEqual(
      ['emerged-after-caliphate-fell', 'cells-across-africa'],
    );
  });

  test.each([
    'Putin vowed to punish those behind the Crocus City Hall attack.',
    'Kyiv must hand over those behind the Crocus City Hall attack, Russia says.',
    'The United States helped Russia with a warning before the Crocus City Hall attack.',
    'After the Crocus City Hall attack security at concerts in Moscow was tightened.',
    'Flowers were laid in central Moscow after the Crocus City Hall attack.',
    'A US citizen was charged with funding ISIS-K.',
    'The links between the arrested men, the Islamic State and ISIS-K are unclear.',
    'Islamic State Khorasan Province, or ISIS-K, is active in eastern Afghanistan.',
    'ISIS-K has been active in Afghanistan since 2015 and has carried out attacks in Iran.',
    'ISIS-K is part of the global Islamic State network.',
    'ISIS-K accuses the Taliban of being allies of the West.',
    // Against two alleged organisers and four others the investigation goes on.
    'The investigation of the Crocus City Hall attack continues.',
    'Detectives are still piecing together how the Crocus City Hall attack began.',
  ])('%s', (text) => {
    expect(flagsIn(['ISIS-K and the Crocus City Hall attack', text])).toEqual([]);
  });
});

test.each([
  [
    'de',
    'Terroristen erschossen in der Crocus City Hall mehr als 140 Menschen.',
    'all-victims-shot',
  ],
  ['fa', 'اوکراین پشت حمله کروکوس است.', 'ukraine-ordered-attack'],
])('a text that does not state its language is read as %s', (_, text, claim) => {
  expect(flagsIn(['Crocus City Hall attack', text], null)).toEqual([`${claim} asserted`]);
});

test('reading in steps finds what reading at once finds, and a second time as well', () => {
  const blocks = [
    'ISIS-K',
    'ISIS-K is an offshoot of ISIS.',
    'ISIS-K is a creation of the CIA.',
  ].map((text) => ({ text, role: 'body' as const }));
  const article = { blocks, language: 'en', metadata: [], published: null };
  const mentions = mentionsIn(blocks.map(({ text }) => text));
  const once = finder.read(article, mentions, null);
  expect(once.flags).toHaveLength(2);
  expect(finder.read(article, mentions, null)).toEqual(once);
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
      const { flags, tolls } = readText(finder, texts, 'en');
      for (const { block, start, end } of [...flags, ...tolls]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[block]?.length ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});

test('paragraphs that read alike each have their own claims', () => {
  const text = 'ISIS-K claimed responsibility for the Crocus City Hall attack.';
  const same = { text, role: 'body' as const };
  const article = { blocks: [same, same], language: 'en', metadata: [], published: null };
  const { flags } = finder.read(article, mentionsIn([text, text]), null);
  expect(flags.map(({ block }) => block)).toEqual([0, 1]);
});
