import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { markId } from '../../../components/annotator/mark-id.ts';
import type { ArticleText } from '../../../components/matching/types.ts';
import { cutArticle, cutReport } from '../../../components/messaging/cut.ts';
import { LIMITS } from '../../../components/messaging/limits.ts';
import type { PageItem, PageReport } from '../../../components/messaging/page-report.ts';
import { fromAnnotator } from '../../../components/messaging/protocol.ts';

/** Any text of a page, short or far beyond every limit, and of signs that nobody sees. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('a', '\u00ad', '\u200b', '😀', '\ud800', ' '), fc.nat({ max: 30_000 }))
    .map(([sign, count]) => sign.repeat(count)),
);
const short = fc.string({ maxLength: 150 });
const listOf = <T>(item: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    fc.array(item, { maxLength: 4 }),
    fc.tuple(item, fc.nat({ max: most })).map(([one, count]) => Array<T>(count).fill(one)),
  );

const candidate = fc.record({
  origin: fc.constantFrom('json-ld' as const, 'byline' as const),
  kind: fc.constantFrom('published' as const, 'modified' as const),
  day: fc.constant('2024-03-23'),
  raw: fc.string({ maxLength: 100 }),
});
const itemOf = (words: fc.Arbitrary<string>): fc.Arbitrary<PageItem> =>
  fc.record({
    kind: fc.constant('mention' as const),
    key: short,
    topic: short,
    quote: words,
    sentence: words,
    inHeadline: fc.boolean(),
    reason: fc.record({ form: words, evidence: listOf(words, 60) }),
  });
/** Many, or endless ones: each limit is met, without a gigabyte of text where both are. */
const items = fc.oneof(fc.array(itemOf(text), { maxLength: 4 }), listOf(itemOf(short), 600));
const report: fc.Arbitrary<PageReport> = fc.record({
  state: fc.constant('on' as const),
  url: text,
  title: text,
  language: fc.option(text),
  date: fc.record({
    verdict: fc.constant('conflicting' as const),
    published: fc.option(candidate),
    modified: fc.option(candidate),
    candidates: listOf(candidate, 200),
  }),
  pickedDay: fc.constant(null),
  items,
  isListCut: fc.boolean(),
  words: fc.constant([]),
  isTextCut: fc.boolean(),
});
const block = fc.oneof(
  fc.record({ text, role: fc.constant('body' as const) }),
  fc.record({ text, role: fc.constant('aside' as const), language: text }),
);
const article: fc.Arbitrary<ArticleText> = fc.record({
  blocks: listOf(block, 500),
  language: fc.option(text),
  metadata: listOf(text, 200),
  published: fc.constant(null),
});
const passes = (message: unknown) => v.safeParse(fromAnnotator, message).success;

test('whatever a page holds, its report passes the door', () => {
  fc.assert(
    fc.property(report, (found) => {
      expect(passes({ type: 'pageReport', report: cutReport(found) })).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('whatever a page holds, its article passes the door, each block in its place', () => {
  fc.assert(
    fc.property(article, (whole) => {
      const cut = cutArticle(whole);
      expect(passes({ type: 'readArticle', article: cut, day: null })).toBe(true);
      expect(cut.blocks.map(({ text: kept }) => kept)).toEqual(
        whole.blocks.slice(0, cut.blocks.length).map(({ text: own }) => own.toWellFormed()),
      );
    }),
    { numRuns: 100 },
  );
});

test('a page of more blocks than may be sent is sent up to there', () => {
  const blocks = Array.from({ length: 101_000 }, () => ({ text: 'x', role: 'body' as const }));
  const cut = cutArticle({ blocks, language: null, metadata: [], published: null });
  expect(cut.blocks).toHaveLength(LIMITS.blocks);
});

test('a block longer than any is read is cut by the sender, and refused at the door', () => {
  const blocks = [{ text: 'x'.repeat(LIMITS.block + 1), role: 'body' as const }];
  const long = { blocks, language: null, metadata: [], published: null };
  expect(passes({ type: 'readArticle', article: long, day: null })).toBe(false);
  expect(passes({ type: 'readArticle', article: cutArticle(long), day: null })).toBe(true);
});

test('halves of pairs make no message that is longer than the text', () => {
  const lone = '\ud800'.repeat(LIMITS.block - 6);
  const blocks = [{ text: `${lone}ISIS-K`, role: 'body' as const }];
  const [block] = cutArticle({ blocks, language: null, metadata: [], published: null }).blocks;
  expect(JSON.stringify(block?.text).length).toBeLessThan(LIMITS.block + 10);
  // What is behind them stays in its place.
  expect(block?.text.indexOf('ISIS-K')).toBe(lone.length);
});

test('whatever words are dismissed, what remembers them passes the door', () => {
  fc.assert(
    fc.property(text, (quote) => {
      const mark = markId({ quote, kind: 'mention', topic: 'isis-k' });
      expect(passes({ type: 'dismissMark', mark })).toBe(true);
    }),
  );
});

test('signs that nobody sees do not make other words of a dismissed mark', () => {
  const id = (quote: string) => markId({ quote, kind: 'mention', topic: 'isis-k' });
  expect(id(`IS${'\u200b'.repeat(300)}IS-K`)).toBe(id('ISIS-K'));
});

test('a list that is cut says so', () => {
  const [one] = fc.sample(itemOf(text), 1);
  const [whole] = fc.sample(report, 1);
  if (!one || !whole) throw new Error('nothing was made up');
  const items = Array<PageItem>(LIMITS.items + 1).fill(one);
  expect(cutReport({ ...whole, isListCut: false, items }).isListCut).toBe(true);
  expect(cutReport({ ...whole, isListCut: false, items: [one] }).isListCut).toBe(false);
});
