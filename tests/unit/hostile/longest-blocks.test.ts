import { expect, test } from 'vitest';
import { costOf } from '../../fixtures/growth.ts';
import { createReader } from './block-reader.ts';
import { compileAll } from './compile-all.ts';
import { repeats } from './patterns.ts';

/** UTF-16 units of the longest block that a page's text is cut into. */
const LONGEST_BLOCK = 64_000;
/** Milliseconds; a quarter of what one whole article may take in the background. */
const MOST = 500;

test('no block takes long to read, whatever it repeats', { timeout: 600_000 }, () => {
  const read = createReader(compileAll());
  read('ISIS-K killed 137 people at Crocus City Hall. Боевики убили 145 человек.');
  const texts = [...repeats(LONGEST_BLOCK)];
  expect(texts.length).toBeGreaterThan(211);
  const slow = texts.flatMap(({ name, text }) => {
    const first = costOf(() => read(text));
    // The first reading of its kind may have to compile what later ones find ready.
    const cost =
      first < MOST
        ? first
        : Math.min(
            first,
            costOf(() => read(text)),
          );
    return cost < MOST ? [] : [`${name}: ${cost.toFixed(0)} ms`];
  });
  expect(slow).toEqual([]);
});
