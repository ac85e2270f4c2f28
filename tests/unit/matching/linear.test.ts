import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createAnchorTest } from '../../../components/matching/anchors.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import type { GazetteerData } from '../../../components/matching/gazetteer-data.ts';
import { foldText } from '../../../components/matching/normalise.ts';
import { unmasked } from '../../../components/matching/other-spellings.ts';
import { unmixed } from '../../../components/matching/unmix.ts';
import { splitSentences } from '../../../components/text/sentences.ts';
import { growth, MOST_TIMES, TIMES } from '../../fixtures/growth.ts';

const gazetteer = compileGazetteer('assets/topics');
const { anchors }: GazetteerData = JSON.parse(gazetteer);
const detector = createDetector(gazetteer);
const isAnchored = createAnchorTest(anchors);

/** What reads a text with expressions of its own. */
const READERS: Record<string, (text: string) => unknown> = {
  detect: (text) =>
    detector.detect({
      blocks: [{ text, role: 'body' }],
      language: 'en',
      metadata: [],
      published: '2025-03-22',
    }),
  anchors: isAnchored,
  foldText,
  unmixed,
  unmasked,
  splitSentences,
};

/** What an expression might try again at every place: runs, near misses, names without end. */
const UNITS = [
  'a', 'a-', 'a-a-@ ', '! ', 'я-', 'aя', 'a-я-', 'ﬃ', '\u200c', '\u200cا', 'ガ', 'ﾞ', '가\u11a8', '-\n', '- ',
  '@a', 'a.', 'a.a/', 'www.', '#aB', '&amp;', '". ', '… ', 'islam', 'russischa', 'IS, ', 'ISIS ', 'ISK (',
  'attack ', 'attack Crocus ', 'Moscow attack ', 'крокус теракт ', 'خراسان داعش ', '袭击莫斯科', '테러 ',
  'March 22, 2024 attack ', 'fighters IS ', 'Moscow concert hall attack since Beslan ',
]; // biome-ignore format: a word list
/** A text is of one byte a unit, or of two once it holds such a letter. */
const BEFORE = ['', 'я '];

/** UTF-16 units of the shorter text. */
const SHORT = 4_000;
/**
 * Milliseconds under which the longer text tells nothing: it alone fills what is free of the memory,
 * so that some of its time is the collecting of garbage.
 */
const GRAIN = 72;

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('takes time that grows with the text', { timeout: 60_000 }, () => {
    const slow = BEFORE.flatMap((before) =>
      UNITS.filter((unit) => {
        const text = (length: number) => before + unit.repeat(length / unit.length);
        return growth(read, [text(SHORT), text(SHORT * TIMES)], GRAIN) >= MOST_TIMES;
      }),
    );
    expect(slow).toEqual([]);
  });
});
