import { describe, expect, test } from 'vitest';
import {
  hardNegatives,
  judgePassages,
  tallyOf,
} from '../../../components/command-line/evaluate-mentions.ts';
import { rates } from '../../../components/command-line/scoring.ts';

const LANGUAGES =
  'en ru uk fr de es it pt nl pl cs sv tr id ar fa prs ps tg uz-Latn uz-Cyrl ur hi zh-Hans zh-Hant ja ko'.split(
    ' ',
  );
const judged = judgePassages();
const f1 = (topic: string, part = judged) => rates(tallyOf(part, topic)).f1;

describe('the labelled passages', () => {
  test('cover every language, at least half of them hard negatives or mixed', () => {
    const spoken = new Set(judged.map(({ passage }) => passage.lang));
    expect([...spoken].sort()).toEqual([...LANGUAGES].sort());
    const positive = judged.filter(({ passage }) => passage.kind === 'positive');
    expect(judged.length).toBeGreaterThanOrEqual(400);
    expect(positive.length).toBeLessThanOrEqual(judged.length / 2);
  });

  test('have an id each', () => {
    expect(new Set(judged.map(({ passage }) => passage.id)).size).toBe(judged.length);
  });

  test('are told apart well enough over all languages', () => {
    expect(f1('isis-k')).toBeGreaterThanOrEqual(0.96);
    expect(f1('crocus-attack')).toBeGreaterThanOrEqual(0.9);
    expect(f1('islamic-state')).toBeGreaterThanOrEqual(0.92);
  });

  test.each(LANGUAGES)('are told apart well enough in %s', (language) => {
    const part = judged.filter(({ passage }) => passage.lang === language);
    expect(f1('isis-k', part)).toBeGreaterThanOrEqual(0.85);
  });

  test('hold hardly a false alarm', () => {
    const { all, marked } = hardNegatives(judged);
    expect(marked.length).toBeLessThanOrEqual(all.length * 0.02);
  });
});
