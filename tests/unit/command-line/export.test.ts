import { fileURLToPath } from 'node:url';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportFiles } from '../../../components/command-line/export-files.ts';
import { reviewFolder } from '../../../components/command-line/review-packs.ts';

const TOPICS = fileURLToPath(new URL('../../../assets/topics', import.meta.url));
const files = exportFiles(TOPICS);
const { packs } = reviewFolder(TOPICS);

const lines = (name: string): Record<string, unknown>[] =>
  (files[name] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('every fact and every count is exported with its sources and dates', () => {
  expect(lines('facts.jsonl')).toHaveLength(packs.flatMap(({ facts }) => facts).length);
  expect(lines('counts.jsonl')).toHaveLength(packs.flatMap(({ tolls }) => tolls).length);
  for (const row of [...lines('facts.jsonl'), ...lines('counts.jsonl')]) {
    expect(row.sources).not.toEqual([]);
    expect(row.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each(['facts', 'counts', 'claims'])(
  'the CSV of %s is read back as the JSON Lines are',
  (name) => {
    const { data, errors } = papa.parse<Record<string, string>>(
      (files[`${name}.csv`] ?? '').trimEnd(),
      {
        header: true,
      },
    );
    expect(errors).toEqual([]);
    const shown = (value: unknown) => (value === null ? '' : String(value));
    const key = name === 'counts' ? 'note' : 'caveat';
    expect(data.map((row) => row[key]?.replace(/^'(?=[=+\-@])/, ''))).toEqual(
      lines(`${name}.jsonl`).map((row) => shown(row[key])),
    );
  },
);

test('a claim review names the claim in an asserted sentence, our label and no number', () => {
  const reviews = JSON.parse(files['claim-reviews.jsonld'] ?? '');
  expect(reviews.length).toBeGreaterThan(20);
  for (const review of reviews) {
    expect(review).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      author: { name: 'Caveat' },
    });
    expect(review.claimReviewed).not.toBe('');
    expect(review.citation).not.toEqual([]);
    expect(Object.keys(review.reviewRating)).toEqual(['@type', 'alternateName']);
  }
});
