import { expect } from 'vitest';
import type { Tab } from './driver.ts';
import { markedWords } from './reader.ts';
import { until } from './wait.ts';

/** Wait until exactly these words are marked, in document order; fails with the difference. */
export async function expectMarks(tab: Tab, words: readonly string[]): Promise<void> {
  const same = async () => JSON.stringify(await markedWords(tab)) === JSON.stringify(words);
  await until('the marks', same).catch(async () => expect(await markedWords(tab)).toEqual(words));
}
