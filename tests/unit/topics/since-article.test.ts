import { describe, expect, test } from 'vitest';
import { sinceArticle, worthTelling } from '../../../components/topics/since-article.ts';
import { fact, pack, toll } from '../side-panel/example-packs.ts';

const attack = pack({
  id: 'crocus-attack',
  facts: [fact({ id: 'verdict', knownFrom: '2026-03-12', change: 'All were convicted.' })],
  tolls: [
    toll({ value: 133, from: '2024-03-23', until: '2025-06-23' }),
    toll({ value: 149, from: '2025-06-23' }),
  ],
});
const branch = pack({
  id: 'isis-k',
  facts: [fact({ id: 'plot', knownFrom: '2026-05-28', change: 'A man was convicted.' })],
});
const quiet = pack({ id: 'islamic-state' });
const since = (day: string) => sinceArticle([attack, quiet], day);

describe('what changed since the article', () => {
  test('has the count of its day beside today’s', () => {
    const [count] = since('2024-03-24')[0]?.counts ?? [];
    expect([count?.onThatDay?.value, count?.latest?.value]).toEqual([133, 149]);
  });

  test('leaves out a further topic of which there is nothing to tell', () => {
    expect(worthTelling(since('2024-03-24')).map((topic) => topic.pack.id)).toEqual([
      'crocus-attack',
    ]);
  });

  test('says of an article that is newer than the pack that it is', () => {
    const [topic] = since('2026-04-01');
    expect(topic).toMatchObject({ newerThanPack: true, changes: [] });
  });

  test('has counts that are others today first, and of counts only those', () => {
    const found = worthTelling(sinceArticle([branch, attack], '2024-03-24'));
    expect(found.map(({ pack }) => pack.id)).toEqual(['crocus-attack', 'isis-k']);
    const before = [...attack.tolls, toll({ measure: 'injured', value: 609, from: '2024-03-23' })];
    const [main] = worthTelling(sinceArticle([{ ...attack, tolls: before }], '2024-03-24'));
    expect(main?.counts.map(({ measure }) => measure)).toEqual(['deaths']);
  });
});
