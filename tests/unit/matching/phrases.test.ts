import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { PHRASES } from './phrase-cases.ts';

const detector = createDetector(compileGazetteer('assets/topics'));

test.each(PHRASES)('%s %s: %s', (language, published, text, marks) => {
  const mentions = detector.detect({
    blocks: [{ text, role: 'body' }],
    language,
    metadata: [],
    published,
  });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(marks);
});
