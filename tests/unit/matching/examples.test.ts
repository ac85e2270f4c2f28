import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { readNamesFolders } from '../../../components/build/names/names-files.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import type { TextBlock } from '../../../components/matching/types.ts';

const TOPICS = 'assets/topics';
const detector = createDetector(compileGazetteer(TOPICS));

/** The languages that every topic must list. */
const topics = readNamesFolders(TOPICS);

for (const { id, languages } of topics) {
  for (const { file, source } of languages) {
    if (source.examples.length === 0) continue;
    describe(`the examples of ${file}`, () => {
      test.each(source.examples.map((example) => [example.text, example] as const))(
        '%s',
        (_, example) => {
          const blocks: TextBlock[] = [{ text: example.text, role: 'body' }];
          if (example.title) blocks.unshift({ text: example.title, role: 'headline' });
          const mentions = detector.detect({
            blocks,
            language: source.language,
            metadata: [],
            published: example.published ?? null,
          });
          const quotes = mentions
            .filter(({ topic }) => topic === id)
            .map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
          expect(quotes).toEqual(example.mentions);
        },
      );
    });
  }
}

describe('the names folders', () => {
  test('hold the same languages for every topic', () => {
    const codes = topics.map(({ id }) =>
      readdirSync(`${TOPICS}/${id}/names`).filter((name) => !/^(?:mul|rules)\./.test(name)),
    );
    for (const list of codes) expect(list).toEqual(codes[0]);
  });
});
