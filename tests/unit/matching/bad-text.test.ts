import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import type { GazetteerData } from '../../../components/matching/gazetteer-data.ts';
import type { BlockRole, Mention, TextBlock } from '../../../components/matching/types.ts';
import { badText, everyBlock, splitsCharacter } from '../../fixtures/bad-text.ts';
import { sampleForms } from './random-text.ts';

const gazetteer = compileGazetteer('assets/topics');
const data: GazetteerData = JSON.parse(gazetteer);
const detector = createDetector(gazetteer);
const symbols = data.topics.map(({ anchors }) => anchors).join('');
const words = sampleForms(data, symbols, 2_000).map((form) => form.replace(/[=\\^~*]/g, ' '));

/** Articles of a run; the totals are written down in `docs/security.md`. */
const ARTICLES = 5_000;
const ROLES: BlockRole[] = ['headline', 'heading', 'body', 'caption', 'aside'];
const LANGUAGES = [null, 'en', 'ru', 'ar', 'zh-Hans', 'tr', '', 'x', 'en-'.repeat(50), '\ud800'];

function detect(blocks: TextBlock[], language: string | null = null): Mention[] {
  return detector.detect({ blocks, language, metadata: [], published: null });
}

/** Mentions that are out of their block or cut a character. */
function invalid(blocks: TextBlock[], mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ block, start, end }) => {
    const text = blocks[block]?.text ?? '';
    const isInside = start >= 0 && end > start && end <= text.length;
    return !isInside || splitsCharacter(text, start) || splitsCharacter(text, end);
  });
}

describe('the matcher', () => {
  test('never throws on an article, and marks whole characters inside its blocks', () => {
    const language = fc.constantFrom(...LANGUAGES);
    const block = fc.record(
      {
        text: badText(words),
        role: fc.constantFrom(...ROLES),
        language: fc.constantFrom('en', 'fa', ''),
      },
      { requiredKeys: ['text', 'role'] },
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), language, (blocks, stated) => {
        expect(invalid(blocks, detect(blocks, stated))).toEqual([]);
      }),
      { numRuns: ARTICLES },
    );
  });

  test('finds a name beside a character of every Unicode block', () => {
    const characters = [...everyBlock()];
    const blocks: TextBlock[] = [];
    for (let at = 0; at < characters.length; at += 64) {
      const text = characters.slice(at, at + 64).map((one) => `${one} ISIS-K ${one}.`);
      blocks.push({ text: text.join('\n'), role: 'body' });
    }
    const mentions = detect(blocks);
    expect(invalid(blocks, mentions)).toEqual([]);
    expect(mentions).toHaveLength(characters.length);
  });

  test('takes a hundred thousand mentions in time that grows with their number', () => {
    const time = (count: number) => {
      const block: TextBlock = { text: 'They name ISIS-K. '.repeat(1_000), role: 'body' };
      const began = performance.now();
      expect(detect(Array.from({ length: count / 1_000 }, () => block))).toHaveLength(count);
      return performance.now() - began;
    };
    time(10_000);
    // Ten times as many; a square at work would take a hundred times as long.
    expect(time(100_000) / time(10_000)).toBeLessThan(30);
  });
});
