import { describe, expect, test } from 'vitest';
import { viewFact } from '../../../../components/findings/fact/fact-view.ts';
import { fact } from '../../side-panel/example-packs.ts';

const trial = fact({
  id: 'trial',
  statement: 'Nineteen people were convicted.',
  knownFrom: '2026-03-12',
  versions: [
    {
      from: '2025-08-04',
      until: '2026-03-11',
      statement: 'Nineteen people stand trial.',
      sources: ['wire-2025'],
    },
  ],
});

describe('a fact as it stood on the article’s day', () => {
  test('has the wording and the sources of that day', () => {
    expect(viewFact(trial, 'then', '2025-09-01')).toEqual({
      statement: 'Nineteen people stand trial.',
      sources: ['wire-2025'],
      stood: { from: '2025-08-04', until: '2026-03-11' },
      knownSince: null,
    });
  });

  test('has no wording where nothing was known yet, and says since when there is', () => {
    expect(viewFact(trial, 'then', '2024-03-23')).toMatchObject({
      statement: null,
      knownSince: '2025-08-04',
    });
  });

  test('is today’s once that was known', () => {
    expect(viewFact(trial, 'then', '2026-03-13')).toMatchObject({
      statement: trial.statement,
      stood: null,
    });
  });

  test('is today’s where no day is known: there is no "then"', () => {
    expect(viewFact(trial, 'then', null).statement).toBe(trial.statement);
  });

  test('is left alone while the reader looks at now', () => {
    expect(viewFact(trial, 'now', '2024-03-23').statement).toBe(trial.statement);
  });
});
