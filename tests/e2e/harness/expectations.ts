import { expect } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { markedNames } from '../../../components/browser-driver/reader-actions.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/** Wait until exactly these names are marked, in document order; fails with the difference. */
export async function expectMarks(tab: Tab, words: readonly string[]): Promise<void> {
  const same = async () => JSON.stringify(await markedNames(tab)) === JSON.stringify(words);
  await until('the marks', same).catch(async () => expect(await markedNames(tab)).toEqual(words));
}
