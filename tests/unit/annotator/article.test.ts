import { describe, expect, test } from 'vitest';
import { shortened } from '../../../components/annotator/article.ts';
import type { ArticleText } from '../../../components/matching/types.ts';
import { cutArticle } from '../../../components/messaging/cut.ts';
import { LIMITS } from '../../../components/messaging/limits.ts';
import { createPacer } from '../../../components/page/pacer.ts';

const article = (texts: readonly string[]): ArticleText => ({
  blocks: texts.map((text) => ({ text, role: 'body' })),
  language: null,
  metadata: [],
  published: null,
});
const shorten = (texts: readonly string[]) =>
  shortened(
    article(texts),
    (text) => text.includes('ISIS-K'),
    createPacer(new AbortController().signal),
  );
/** The texts that are read. */
const read = (sent: ArticleText) =>
  cutArticle(sent)
    .blocks.map(({ text }) => text)
    .filter((text) => text !== '');
const filler = 'x'.repeat(4_000);

describe('a page that is too long to be read whole', () => {
  test('is read around its names, and that is no cut', async () => {
    const texts = [...Array(200).fill(filler), 'ISIS-K', ...Array(200).fill(filler)];
    const { article: sent, isCut } = await shorten(texts);
    expect(sent.blocks.map(({ text }) => text).indexOf('ISIS-K')).toBe(200);
    expect(read(sent)).toContain('ISIS-K');
    expect(isCut).toBe(false);
  });

  test('says so where not all of its names fit', async () => {
    const { isCut } = await shorten(Array(200).fill(`ISIS-K ${filler}`));
    expect(isCut).toBe(true);
  });

  test.each([
    ['of which the last is about a name', ['ISIS-K'], true],
    ['of which none is', [], false],
  ])('with more blocks than are read, %s', async (_, last, expected) => {
    const { article: sent, isCut } = await shorten([...Array(LIMITS.blocks).fill('x'), ...last]);
    expect(cutArticle(sent).blocks.length).toBe(LIMITS.blocks);
    expect(isCut).toBe(expected);
  });
});
