import { expect, test } from 'vitest';
import { packNews } from '../../../components/options/pack-news.ts';
import type { Fact, TopicHead } from '../../../components/topics/types.ts';

const head = {
  id: 'toy',
  name: 'Toy',
  packVersion: '2026.01.01',
  checked: '2026-01-01',
} as TopicHead;
const fact = (knownFrom: string, change: string | null) => ({ knownFrom, change }) as Fact;

test('a pack shows its five newest developments, newest first', () => {
  const days = ['2024-03', '2026-03-12', '2025', '2024-03-22', '2025-08-04', '2024-04-01'];
  const facts = [fact('2026-04-01', null), ...days.map((day) => fact(day, `of ${day}`))];
  expect(packNews({ ...head, facts }, '2026-02-01').changes.map(({ since }) => since)).toEqual([
    '2026-03-12',
    '2025-08-04',
    '2025',
    '2024-04-01',
    '2024-03-22',
  ]);
});

test('a pack that was not checked for 120 days says so', () => {
  expect(packNews({ ...head, facts: [] }, '2026-05-01').stale).toBe(false);
  expect(packNews({ ...head, facts: [] }, '2026-05-02').stale).toBe(true);
});
