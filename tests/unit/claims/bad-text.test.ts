import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRole, TextBlock } from '../../../components/matching/types.ts';
import { badText, everyBlock, splitsCharacter } from '../../fixtures/bad-text.ts';
import { mentionsIn, openFinder } from './reading.ts';

const finder = openFinder();

/** Articles of a run; the totals are written down in `docs/security.md`. */
const ARTICLES = 5_000;
const LABELLED = new URL('../../labelled/claims/', import.meta.url);

/** Pieces of real sentences with claims and counts, in all their languages. */
const pieces = readdirSync(LABELLED).flatMap((name) =>
  readFileSync(new URL(name, LABELLED), 'utf8')
    .trim()
    .split('\n')
    .flatMap(
      (line) => (JSON.parse(line) as { text: string }).text.match(/[^ ]+(?: [^ ]+){0,3} ?/g) ?? [],
    ),
);
const WORDS = [...pieces, 'ISIS-K ', 'Crocus City Hall attack ', 'теракт в «Крокусе» '];

function expectValid(
  blocks: readonly TextBlock[],
  language: string | null,
  day: string | null,
): void {
  const mentions = mentionsIn(blocks.map(({ text }) => text));
  const article = { blocks, language, metadata: [], published: day };
  const { flags, tolls } = finder.read(article, mentions, day);
  for (const { block, start, end } of [...flags, ...tolls]) {
    const text = blocks[block]?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false);
  }
  for (const { value } of tolls) expect(Number.isSafeInteger(value)).toBe(true);
}

describe('the claim finder', () => {
  test('never throws on an article, and marks whole characters inside its blocks', () => {
    const roles: BlockRole[] = ['headline', 'heading', 'body', 'caption', 'aside'];
    const block = fc.record({ text: badText(WORDS, 30), role: fc.constantFrom(...roles) });
    const language = fc.constantFrom(null, 'en', 'ru', 'ar', 'fa', 'zh', 'ja', 'tr', '', 'zz');
    const day = fc.constantFrom(null, '2024-03-22', '2024-03-23', '2026-04-01', '0001-01-01');
    fc.assert(fc.property(fc.array(block, { maxLength: 4 }), language, day, expectValid), {
      numRuns: ARTICLES,
    });
  });

  test('reads past a character of every Unicode block', () => {
    const text = `ISIS-K, the Crocus City Hall attack. ${everyBlock()} killed 149 people.`;
    expectValid([{ text, role: 'body' }], 'en', '2026-04-01');
  });
});
