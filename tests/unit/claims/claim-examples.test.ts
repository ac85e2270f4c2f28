import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../components/build/claim-files.ts';
import { openFinder, readText } from './reading.ts';

const TOPICS = fileURLToPath(new URL('../../../assets/topics', import.meta.url));
const HEADLINES = { 'crocus-attack': 'Crocus City Hall attack', 'isis-k': 'ISIS-K' };

const finder = openFinder();

for (const [topic, headline] of Object.entries(HEADLINES)) {
  describe(topic, () => {
    for (const { id, examples } of readClaims(TOPICS, topic)) {
      for (const { language, stance, text } of examples) {
        test(`${id} is ${stance} in: ${text}`, () => {
          const { flags } = readText(finder, [headline, text], language);
          const own = flags.filter((flag) => flag.claim === id && flag.block === 1);
          expect(own.map((flag) => flag.stance)).toEqual(stance === 'silent' ? [] : [stance]);
        });
      }
    }
  });
}
