import { describe, expect, test } from 'vitest';
import {
  contextSheet,
  packsOfSheet,
} from '../../../../components/side-panel/sheet/context-sheet.ts';
import { fact, pack } from '../example-packs.ts';

const attack = pack({
  id: 'crocus-attack',
  questions: [{ question: 'What is sure?', facts: ['known', 'open'] }],
  facts: [
    fact({ id: 'known' }),
    fact({ id: 'open', status: 'unknown' }),
    fact({ id: 'contested', status: 'disputed' }),
    fact({ id: 'verdict', knownFrom: '2026-03-12', change: 'All were convicted.' }),
    fact({ id: 'trial', knownFrom: '2025-08-04', change: 'The trial opened.' }),
  ],
});
const group = pack({
  id: 'isis-k',
  parent: 'islamic-state',
  facts: Array.from({ length: 40 }, (_, index) =>
    fact({
      id: `open-${index}`,
      status: 'unknown',
      knownFrom: '2025-09',
      change: `Change ${index}.`,
    }),
  ),
});
const ids = (lines: { fact: { id: string } }[]) => lines.map(({ fact: { id } }) => id);

describe('the printed sheet', () => {
  test('answers what is known only with what somebody says', () => {
    expect(ids(contextSheet([attack], null).known)).toEqual(['known']);
  });

  test('lists what changed since the article, newest first', () => {
    const { changed } = contextSheet([attack], '2024-03-23');
    expect(changed.map(({ text }) => text)).toEqual(['All were convicted.', 'The trial opened.']);
  });

  test('claims no change where the article’s day is not known', () => {
    expect(contextSheet([attack], null).changed).toEqual([]);
  });

  test('stays a sheet, and lets no topic push another off it', () => {
    const { unknown, changed } = contextSheet([group, attack], '2024-03-23');
    expect(unknown.length).toBeLessThan(10);
    expect(ids(unknown)).toContain('open');
    expect(ids(changed)).toContain('verdict');
  });

  test('numbers each source once, and refers to it wherever it is used', () => {
    const { sources, known, disputed } = contextSheet([attack], null);
    expect(sources.map(({ number, source }) => [number, source.id])).toEqual([[1, 'wire-2024']]);
    expect([...known, ...disputed].every(({ references }) => references[0] === 1)).toBe(true);
  });

  test('leaves out a topic that another on it belongs to', () => {
    const parent = pack({ id: 'islamic-state' });
    expect(packsOfSheet([attack, group, parent])).toEqual([attack, group]);
    expect(packsOfSheet([parent])).toEqual([parent]);
  });
});
