import { describe, expect, test } from 'vitest';
import { writeErrorReport } from '../../../../components/side-panel/fact/error-report.ts';
import { fact, pack } from '../example-packs.ts';

const base = {
  pack: pack({ id: 'isis-k' }),
  fact: fact({ id: 'origins' }),
  address: null,
  note: '',
};

describe('an error report', () => {
  test('names the entry, its wording and the edition of the pack', () => {
    const text = writeErrorReport(base);
    expect(text).toContain('isis-k / origins');
    expect(text).toContain('Statement of origins.');
    expect(text).toContain('2026.03.22');
  });

  test('tells the page’s address only where the reader wishes', () => {
    expect(writeErrorReport(base)).not.toContain('https://');
    expect(writeErrorReport({ ...base, address: 'https://news.example/a' })).toContain(
      'https://news.example/a',
    );
  });

  test('ends with what the reader wrote', () => {
    expect(writeErrorReport({ ...base, note: ' The year is 2015. ' })).toMatch(
      /What is wrong: The year is 2015\.$/,
    );
  });
});
