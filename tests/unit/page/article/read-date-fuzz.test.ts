import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesOf } from '../../../../components/page/article/json-ld.ts';
import { monthNames } from '../../../../components/page/article/months.ts';
import { datesIn } from '../../../../components/page/article/parse.ts';
import { dateInUrl } from '../../../../components/page/article/url.ts';
import { decideDate } from '../../../../components/page/article/verdict.ts';
import type { DateCandidate } from '../../../../components/topics/article-date.ts';
import { isIsoDay } from '../../../../components/topics/partial-date.ts';
import { badText } from '../../../fixtures/bad-text.ts';

/** Cases of a run; the totals are written down in `docs/security.md`. */
const TEXTS = 10_000;
const SCRIPTS = 5_000;

const URL_HERE = 'https://news.example/2024/03/23/story';
const MONTHS = [undefined, monthNames('ru'), monthNames('fa'), monthNames(null)];
const PIECES = [
  '2024-03-23', '20240323', '23.03.2024', '3/4/2024', '99/99/9999', '0000-00-00', '1402-12-30',
  'March', 'марта', 'آذار/مارس', '۱۴۰۳', '٢٣', 'updated', 'обновлено', '23', '2024', 'T25:61:61Z',
  ':', '-', '/', '.', 'de', '999999999999999999999', '1e9', '+275760-09-13',
]; // biome-ignore format: a word list

function expectDates(dates: readonly { day: string; raw: string }[]): void {
  for (const { day, raw } of dates) {
    expect(isIsoDay(day)).toBe(true);
    expect(raw.length).toBeLessThanOrEqual(100);
  }
}

describe('the date reader', () => {
  test('never throws on a text, and gives days of the calendar', () => {
    fc.assert(
      fc.property(badText(PIECES), fc.constantFrom(...MONTHS), (text, names) => {
        expectDates(datesIn(text, names));
        expectDates(dateInUrl(`https://news.example/${text}`));
        expectDates(dateInUrl(text));
      }),
      { numRuns: TEXTS },
    );
  });

  test('decides on any candidates without throwing', () => {
    const candidate = fc.record({
      origin: fc.constantFrom('json-ld', 'meta', 'time', 'url', 'byline'),
      kind: fc.constantFrom('published', 'modified'),
      day: fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      raw: badText(PIECES),
    }) as fc.Arbitrary<DateCandidate>;
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), (candidates) => {
        const { verdict, published } = decideDate(candidates, '2026-11-20');
        expect(verdict === 'found').toBe(published !== null);
      }),
      { numRuns: SCRIPTS },
    );
  });

  test('never throws on JSON-LD, whatever its shape', () => {
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(...PIECES, 'NewsArticle', 'Report', URL_HERE, null, true, -1, 1e308),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom(
            '@type', '@graph', '@id', 'mainEntity', 'mainEntityOfPage', 'url', 'datePublished',
            'dateModified', '__proto__', 'toString', 'constructor', 'length',
          ), // biome-ignore format: a word list
          tie('any'),
          { maxKeys: 6 },
        ),
      ),
    }));
    const broken = fc.tuple(
      fc.constantFrom('', '<!--', '//<![CDATA[', '{', '}', ';'),
      any,
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(broken, { maxLength: 3 }), (scripts) => {
        const texts = scripts.map(([around, value, cut]) => {
          const json = JSON.stringify(value) ?? '';
          return around === ''
            ? json
            : `${around}${json.slice(0, cut % (json.length + 1))}${around}`;
        });
        for (const { datePublished } of articlesOf(texts, URL_HERE)) {
          if (typeof datePublished === 'string') expectDates(datesIn(datePublished));
        }
      }),
      { numRuns: SCRIPTS },
    );
  });

  const deep = (open: string, close: string, depth: number) =>
    `{"@type":"NewsArticle","x":${open.repeat(depth)}1${close.repeat(depth)}}`;

  test.each([
    ['brackets without an end', '['.repeat(199_999)],
    ['lists in lists', deep('[', ']', 90_000)],
    ['entries in entries', deep('{"@graph":', '}', 18_000)],
    ['types in types', `{"@type":${'['.repeat(90_000)}"Report"${']'.repeat(90_000)}}`],
    ['a type that is no text', '{"@type":{"toString":1,"valueOf":2}}'],
    ['a list of fifty thousand articles', `{"@graph":[${'{"@type":"Report"},'.repeat(10_000)}{}]}`],
    ['braces in a text', `{"@type":"Report","headline":"${'{}'.repeat(90_000)}"}`],
    ['escapes', `{"@type":"Report","headline":"${'\\u0000'.repeat(30_000)}"}`],
    ['a number of a hundred thousand digits', `{"@type":"Report","n":${'9'.repeat(100_000)}}`],
    ['ten megabytes', `{"@type":"Report","x":"${'x'.repeat(10_000_000)}"}`],
  ])('outlives a bomb: %s', (_what, bomb) => {
    const good = '{"@type":"NewsArticle","datePublished":"2024-03-23"}';
    const found = articlesOf([bomb, good], URL_HERE);
    expect(found.length).toBeLessThanOrEqual(20);
    expect(found.length).toBeGreaterThan(0);
  });
});
