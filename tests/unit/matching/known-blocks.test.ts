import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import type { BlockScan } from '../../../components/matching/block-scan.ts';
import type { Candidate } from '../../../components/matching/candidates.ts';
import { createDetector, type Detector } from '../../../components/matching/detector.ts';
import { createMentionFinder } from '../../../components/matching/known-blocks.ts';
import { toEnd } from '../../../components/matching/to-end.ts';
import type { ArticleText } from '../../../components/matching/types.ts';

/** A detector that counts what it reads, and finds as many names in each block as it is told. */
function counting(namesInBlock = 0) {
  let read = 0;
  const detector: Detector = {
    detect: () => [],
    resolve: () => [],
    scan() {
      read++;
      if (namesInBlock === 0) return null;
      const candidates: readonly Candidate[] = Array.from({ length: namesInBlock });
      return { size: namesInBlock, candidates } as BlockScan;
    },
  };
  return { finder: createMentionFinder(detector), read: () => read };
}

const articleOf = (...texts: string[]): ArticleText => ({
  blocks: texts.map((text) => ({ text, role: 'body' as const })),
  language: 'en',
  metadata: [],
  published: null,
});
const never = () => false;

const realFinder = () => createMentionFinder(createDetector(compileGazetteer('assets/topics')));

describe('what a page said before', () => {
  test('is not read again', () => {
    const { finder, read } = counting();
    toEnd(finder.read(articleOf('one', 'two'), 1, never));
    toEnd(finder.read(articleOf('one', 'two', 'three'), 1, never));
    expect(read()).toBe(3);
  });

  test('is forgotten with the tab, and never kept of a private one', () => {
    const { finder, read } = counting();
    toEnd(finder.read(articleOf('one'), 1, never));
    finder.forget(1);
    toEnd(finder.read(articleOf('one'), 1, never));
    toEnd(finder.read(articleOf('two'), null, never));
    toEnd(finder.read(articleOf('two'), null, never));
    expect(read()).toBe(4);
  });

  test('is kept by its size: the oldest goes first', () => {
    const { finder, read } = counting();
    const large = 'x'.repeat(290_000);
    toEnd(finder.read(articleOf('small', `${large}1`, `${large}2`, `${large}3`), 1, never));
    toEnd(finder.read(articleOf(`${large}3`), 1, never));
    expect(read()).toBe(4);
    toEnd(finder.read(articleOf('small', `${large}1`), 1, never));
    expect(read()).toBe(6);
  });

  test('is kept by the number of its blocks too, which may be empty', () => {
    const { finder, read } = counting();
    const blocks = Array.from({ length: 100_000 }, (_, index) => ({
      text: '',
      role: 'body' as const,
      language: `${index}`,
    }));
    const article = { ...articleOf(), blocks };
    toEnd(finder.read(article, 1, never));
    toEnd(finder.read({ ...article, blocks: blocks.slice(-10_000) }, 1, never));
    expect(read()).toBe(100_000);
    toEnd(finder.read({ ...article, blocks: blocks.slice(0, 10_000) }, 1, never));
    expect(read()).toBe(110_000);
  });

  test('of a page that was not read for longest goes where all pages together are too many', () => {
    const { finder, read } = counting();
    const large = 'x'.repeat(400_000);
    for (const page of [1, 2, 3]) toEnd(finder.read(articleOf(large), page, never));
    toEnd(finder.read(articleOf(large), 3, never));
    expect(read()).toBe(3);
    toEnd(finder.read(articleOf(large), 1, never));
    expect(read()).toBe(4);
  });
});

describe('an article', () => {
  test('is read up to where time is over, and says that it was cut', () => {
    const { finder } = counting();
    let asked = 0;
    const read = toEnd(finder.read(articleOf('one', 'two', 'three'), 1, () => ++asked > 2));
    expect(read.article.blocks.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(read.isCut).toBe(true);
  });

  test('of names and nothing else ends where its memory would be too large', () => {
    const { finder, read } = counting(800);
    const texts = Array.from({ length: 20 }, (_, index) => `block ${index}`);
    expect(toEnd(finder.read(articleOf(...texts), 1, never)).isCut).toBe(true);
    expect(read()).toBe(7);
  });

  test('of one such block too, which is read up to there', () => {
    const finder = realFinder();
    const names = 'ISIS-K, '.repeat(8_000);
    const { article, mentions, isCut } = toEnd(finder.read(articleOf(names), 1, never));
    expect(isCut).toBe(true);
    // A comma may stand behind the last name that was read.
    expect(article.blocks.at(-1)?.text.slice(mentions.at(-1)?.end)).toMatch(/^,?$/);
    expect(mentions.length).toBeGreaterThan(500);
    expect(mentions.length).toBeLessThan(8_000);
  });

  test('of one block of listed words that are no names ends too', () => {
    const { isCut } = toEnd(
      realFinder().read(articleOf(`ISIS-K ${'a-'.repeat(31_000)}`), 1, never),
    );
    expect(isCut).toBe(true);
  });

  test('about the subject is read to its end, as long as one may be that is sent', () => {
    const paragraph = `On Tuesday the ministry said in Moscow that the investigation into the attack
      on Crocus City Hall, which ISIS-K had claimed, was going on. The court heard witnesses of the
      shooting and the fire; officials from Tajikistan and the United States were not asked. `;
    const texts = Array.from({ length: 400_000 / paragraph.length }, () => paragraph);
    const { article, isCut } = toEnd(realFinder().read(articleOf(...texts), 1, never));
    expect(isCut).toBe(false);
    expect(article.blocks).toHaveLength(texts.length);
    const asOne = articleOf(texts.join('').slice(0, 64_000));
    expect(toEnd(realFinder().read(asOne, 1, never)).isCut).toBe(false);
  });
});
