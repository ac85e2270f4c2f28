import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDate } from '../../../../components/page/article/verdict.ts';
import type { DateCandidate, DateOrigin } from '../../../../components/topics/article-date.ts';

const TODAY = '2026-11-23';
const candidate = (
  origin: DateOrigin,
  day: string,
  kind: DateCandidate['kind'] = 'published',
  raw = day,
): DateCandidate => ({ origin, kind, day, raw });
const decide = (...found: DateCandidate[]) => decideDate(found, TODAY);

describe('the date is', () => {
  test('missing where nothing says when the article was published', () => {
    expect(decide()).toEqual({
      verdict: 'missing',
      published: null,
      modified: null,
      candidates: [],
    });
    const changed = candidate('meta', '2024-03-24', 'modified');
    expect(decide(changed)).toMatchObject({ verdict: 'missing', modified: changed });
  });

  test('that of the most trusted place, where places agree to the day or time zones part them', () => {
    const stated = candidate('json-ld', '2024-03-23');
    const found = decide(stated, candidate('meta', '2024-03-22'), candidate('time', '2024-03-24'));
    expect(found).toMatchObject({ verdict: 'found', published: stated });
    expect(found.candidates).toHaveLength(3);
  });

  test('conflicting where firm places are more than a day apart', () => {
    const found = decide(candidate('json-ld', '2024-03-23'), candidate('meta', '2024-03-25'));
    expect(found).toMatchObject({ verdict: 'conflicting', published: null });
    expect(found.candidates).toHaveLength(2);
    const folder = candidate('url', '2015-01-01', 'published', '/2015/01/01');
    expect(decide(candidate('time', '2024-03-23'), folder).verdict).toBe('conflicting');
  });

  test("not put in doubt by a day within the page's name, or by a byline", () => {
    const stated = candidate('meta', '2026-03-12');
    const name = candidate('url', '2024-03-22', 'published', '2024-03-22');
    const byline = candidate('byline', '2024-03-22');
    expect(decide(stated, name, byline)).toMatchObject({ verdict: 'found', published: stated });
  });

  test('conflicting where only weak places speak and they disagree', () => {
    const name = candidate('url', '2024-03-22', 'published', '2024-03-22');
    expect(decide(name, candidate('byline', '2026-03-12')).verdict).toBe('conflicting');
    expect(decide(name, candidate('byline', '2024-03-22')).verdict).toBe('found');
  });

  test('not put in doubt by the day of the update under a wrong name', () => {
    const stated = candidate('json-ld', '2024-03-23');
    const changed = candidate('json-ld', '2024-03-29', 'modified');
    const found = decide(stated, changed, candidate('meta', '2024-03-29'));
    expect(found).toMatchObject({ verdict: 'found', published: stated, modified: changed });
  });

  test('conflicting where the most trusted place was stamped again at the update', () => {
    const found = decide(
      candidate('json-ld', '2024-03-29'),
      candidate('json-ld', '2024-03-29', 'modified'),
      candidate('meta', '2024-03-23'),
    );
    expect(found.verdict).toBe('conflicting');
  });
});

test('days that cannot be are dropped: clocks never set, and the future', () => {
  const found = decide(
    candidate('json-ld', '1970-01-01'),
    candidate('json-ld', '2026-11-25'),
    candidate('meta', '2026-11-24'),
  );
  expect(found.candidates.map(({ day }) => day)).toEqual(['2026-11-24']);
});

test('a statement made twice in one place is kept once', () => {
  const twice = candidate('meta', '2024-03-23');
  expect(decide(twice, twice, candidate('time', '2024-03-23')).candidates).toHaveLength(2);
});

test('a date is given exactly where it was found, and never one that no place stated', () => {
  const someCandidate = fc.record({
    origin: fc.constantFrom<DateOrigin>('json-ld', 'meta', 'time', 'url', 'byline'),
    kind: fc.constantFrom<DateCandidate['kind']>('published', 'modified'),
    day: fc.integer({ min: 1, max: 28 }).map((day) => `2024-03-${String(day).padStart(2, '0')}`),
    raw: fc.constantFrom('/x', 'x'),
  });
  fc.assert(
    fc.property(fc.array(someCandidate, { maxLength: 8 }), (found) => {
      const { verdict, published, candidates } = decideDate(found, TODAY);
      expect(published !== null).toBe(verdict === 'found');
      if (published) expect(candidates).toContain(published);
      expect(candidates.some(({ kind }) => kind === 'published')).toBe(verdict !== 'missing');
    }),
  );
});
