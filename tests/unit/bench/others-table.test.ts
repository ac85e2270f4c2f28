import { expect, test } from 'vitest';
import { othersNotes, othersTable } from '../../bench/others-table.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('puts the least time first, each with its median and its spread', () => {
  const table = othersTable([
    { who: 'slow', times: { next: [20], first: [30], mentions: [40] } },
    { who: 'quick', times: { next: ten, first: [0], mentions: [2.25] } },
  ]);
  const [, , first, second] = table.split('\n');
  expect(first).toBe('| quick | 6.0 (2.0 to 10.0) | 0.0 (0.0 to 0.0) | 2.3 (2.3 to 2.3) |');
  expect(second).toContain('| slow | 20.0 ');
});

test('tells of each extension its version, what it does and where it came from', () => {
  const one = { name: 'Ruler', folder: '/x', version: '1.2', isSwitched: false };
  expect(othersNotes([{ ...one, does: 'Measures.', origin: 'a shop' }])).toBe(
    '- **Ruler 1.2.** Measures. Measured: a shop.',
  );
});
