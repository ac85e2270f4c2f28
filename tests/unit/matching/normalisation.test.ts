import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { type Context, SIGNS } from './normalisation-cases.ts';
import { LANGUAGES } from './normalisation-languages.ts';

const detector = createDetector(compileGazetteer('assets/topics'));

/** What is marked as the group or the attack in a text of one block, or several. */
function marks(text: string | string[], { lang, title, published }: Context = {}): string[] {
  const blocks = [text].flat().map((part) => ({ text: part, role: 'body' as const }));
  const heading = title ? [{ text: title, role: 'heading' as const }] : [];
  return detector
    .detect({
      blocks: [...heading, ...blocks],
      language: lang ?? null,
      metadata: ['Moscow'],
      published: published ?? null,
    })
    .filter(({ topic, block }) => topic !== 'islamic-state' && block >= heading.length)
    .map(({ block, start, end }) => blocks[block - heading.length]?.text.slice(start, end) ?? '');
}

describe('text as it really is', () => {
  test.each([...SIGNS, ...LANGUAGES])('%s', (_, text, marked, context) => {
    expect(marks(text, context)).toEqual(marked);
  });

  test('marks a certain name in an aside, where nothing is evidence', () => {
    const mentions = detector.detect({
      blocks: [
        { text: 'Related: Crocus City Hall attack, explained', role: 'aside' },
        { text: 'The Moscow attack was on everyone’s mind.', role: 'body' },
      ],
      language: 'en',
      metadata: [],
      published: '2025-05-05',
    });
    expect(mentions.map(({ block }) => block)).toEqual([0]);
  });

  test('hears the metadata and marks nothing there', () => {
    const mentions = detector.detect({
      blocks: [{ text: 'The Moscow attack was on everyone’s mind.', role: 'body' }],
      language: 'en',
      metadata: ['A year after the Crocus City Hall attack'],
      published: '2025-03-22',
    });
    expect(mentions.map(({ block, start, end }) => [block, start, end])).toEqual([[0, 4, 17]]);
  });

  test('says by which form and evidence it knew a name', () => {
    const [mention] = detector.detect({
      blocks: [{ text: 'IS-K fought the Taliban.', role: 'body' }],
      language: 'en',
      metadata: [],
      published: null,
    });
    expect(mention?.reason).toEqual({
      form: 'IS-K',
      certainty: 'contextual',
      evidence: ['Taliban'],
    });
  });
});
