import { expect, test } from 'vitest';
import { correctionsSince } from '../../../components/topics/corrections.ts';
import { fact, pack } from '../side-panel/example-packs.ts';

const corrected = { on: '2026-11-30', before: 'It said so.', why: 'It was not so.' };
const packs = [
  pack({ id: 'isis-k', facts: [fact({ id: 'right' }), fact({ id: 'mended', corrected })] }),
];
const told = (seenUntil: string | null) =>
  correctionsSince(packs, seenUntil).map(({ fact: { id } }) => id);

test('a correction is told to readers who knew the packs before it', () => {
  expect(told('2026-11-23')).toEqual(['mended']);
});

test('a correction is told once, and to nobody who never read the mistake', () => {
  expect(told('2026-11-30')).toEqual([]);
  expect(told(null)).toEqual([]);
});
