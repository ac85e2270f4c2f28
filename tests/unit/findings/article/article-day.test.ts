import { describe, expect, test } from 'vitest';
import { articleDay } from '../../../../components/findings/article/article-day.ts';
import type { DateCandidate } from '../../../../components/topics/article-date.ts';
import { report } from '../../side-panel/example-packs.ts';

const candidate = (day: string, origin: DateCandidate['origin'] = 'json-ld'): DateCandidate => ({
  origin,
  kind: 'published',
  day,
  raw: day,
});

const conflicting = report({
  date: {
    verdict: 'conflicting',
    published: null,
    modified: null,
    candidates: [
      candidate('2024-03-23'),
      candidate('2024-03-23', 'meta'),
      candidate('2024-03-25', 'url'),
      { ...candidate('2024-04-01', 'meta'), kind: 'modified' },
    ],
  },
});

describe('the day against which the panel sets its facts', () => {
  test('is the one that the page states', () => {
    const published = candidate('2024-03-23');
    const modified: DateCandidate = { ...candidate('2024-03-24'), kind: 'modified' };
    const page = report({
      date: { verdict: 'found', published, modified, candidates: [published, modified] },
    });
    expect(articleDay(page)).toEqual({
      kind: 'known',
      day: '2024-03-23',
      origin: 'json-ld',
      modified: '2024-03-24',
    });
  });

  test('is never guessed among dates that contradict each other', () => {
    expect(articleDay(conflicting).kind).toBe('conflicting');
  });

  test('is offered once for each day, from the place that is trusted most', () => {
    const day = articleDay(conflicting);
    expect(day.kind === 'conflicting' && day.candidates).toEqual([
      candidate('2024-03-23'),
      candidate('2024-03-25', 'url'),
    ]);
  });

  test('is the reader’s own where they picked one', () => {
    expect(articleDay({ ...conflicting, pickedDay: '2024-03-26' })).toMatchObject({
      kind: 'known',
      day: '2024-03-26',
      origin: 'reader',
    });
  });

  test('is missing where the page gives none', () => {
    expect(articleDay(report())).toEqual({ kind: 'missing' });
  });
});
