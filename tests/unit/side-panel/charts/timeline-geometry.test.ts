import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datedFacts,
  layOutTimeline,
} from '../../../../components/side-panel/charts/timeline-geometry.ts';
import { fact, pack } from '../example-packs.ts';

const group = pack({
  id: 'isis-k',
  facts: [
    fact({ id: 'founded', happened: '2015-01-26', section: 'origins' }),
    fact({ id: 'undated', happened: null }),
    fact({ id: 'struck', happened: '2021-08-26' }),
  ],
});
const attack = pack({
  id: 'crocus-attack',
  facts: Array.from({ length: 30 }, (_, index) =>
    fact({ id: `that-day-${index}`, happened: '2024-03-22' }),
  ),
});
const everything = { topic: null, section: null };
const layOut = (article: string | null, scope: Parameters<typeof datedFacts>[1] = everything) => {
  const chart = layOutTimeline(datedFacts([attack, group], scope), article, 340);
  if (chart === null) throw new Error('nothing was laid out');
  return chart;
};

describe('the timeline', () => {
  test('lists what has a date, oldest first, over all topics', () => {
    const ids = datedFacts([attack, group], everything).map(({ fact: dated }) => dated.id);
    expect(ids.slice(0, 3)).toEqual(['founded', 'struck', 'that-day-0']);
    expect(ids).not.toContain('undated');
  });

  test('zooms in on a section', () => {
    const origins = datedFacts([attack, group], { topic: 'isis-k', section: 'origins' });
    expect(origins.map(({ fact: dated }) => dated.id)).toEqual(['founded']);
  });

  test('has a lane for each topic, the one that began first on top', () => {
    expect(layOut(null).lanes.map((lane) => lane.pack.id)).toEqual(['isis-k', 'crocus-attack']);
  });

  test('says how many dots it does not draw of a crowded day', () => {
    const lane = layOut(null).lanes[1];
    const hidden = lane?.more.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect((lane?.dots.length ?? 0) + hidden).toBe(30);
    expect(hidden).toBeGreaterThan(0);
  });

  test('keeps every dot inside of its frame', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 280, max: 720 }),
        (days, width) => {
          const facts = days.map((day, index) =>
            fact({
              id: `day-${index}`,
              happened: new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10),
            }),
          );
          const dated = datedFacts([pack({ id: 'isis-k', facts })], everything);
          const chart = layOutTimeline(dated, null, width);
          for (const { x, y } of chart?.lanes[0]?.dots ?? []) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(chart?.height ?? 0);
          }
        },
      ),
    );
  });

  test('marks the article between what came before and after it', () => {
    const { article, lanes } = layOut('2022-01-01');
    const [, struck] = lanes[0]?.dots ?? [];
    expect(article).toBeGreaterThan(struck?.x ?? 0);
    expect(article).toBeLessThan(lanes[1]?.dots[0]?.x ?? 0);
  });

  test('marks no article outside of what it shows', () => {
    expect(layOut('2022-01-01', { topic: 'isis-k', section: 'origins' }).article).toBeNull();
  });

  test('is not drawn where nothing has a date', () => {
    expect(layOutTimeline([], '2024-03-23', 340)).toBeNull();
  });
});
