import { describe, expect, test } from 'vitest';
import { writeErrorReport } from '../../../../components/findings/fact/error-report.ts';
import { fact, pack } from '../../side-panel/example-packs.ts';

const base = {
  pack: pack({ id: 'isis-k' }),
  fact: fact({ id: 'origins' }),
  translation: null,
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

  test('quotes the original of a translated entry, and says what was shown', () => {
    const original = fact({ id: 'origins', statement: 'It began in 2015.' });
    const shown = fact({ id: 'origins', statement: 'Es begann 2015.' });
    const text = writeErrorReport({
      ...base,
      fact: shown,
      translation: { language: 'de', original },
    });
    expect(text).toMatch(/It says \(.*\): It began in 2015\.\nShown in de: Es begann 2015\./);
  });

  test('ends with what the reader wrote', () => {
    expect(writeErrorReport({ ...base, note: ' The year is 2015. ' })).toMatch(
      /What is wrong: The year is 2015\.$/,
    );
  });
});
