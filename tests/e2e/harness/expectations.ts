import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { markedNames } from '../../../components/browser-driver/reader-actions.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import type { Settings } from '../../../components/settings/schema.ts';
import { stored } from './storage.ts';

/** Wait until exactly these names are marked, in document order; fails with the difference. */
export async function expectMarks(tab: Tab, words: readonly string[]): Promise<void> {
  const same = async () => JSON.stringify(await markedNames(tab)) === JSON.stringify(words);
  await until('the marks', same).catch(async () => expect(await markedNames(tab)).toEqual(words));
}

/** Wait until exactly these settings are stored; fails with the difference. */
export async function expectSettings(driver: Driver, wanted: object): Promise<void> {
  const now = () => stored(driver, 'settings');
  const same = async () => isDeepStrictEqual(await now(), wanted);
  await until('the settings', same).catch(async () => expect(await now()).toEqual(wanted));
}

/**
 * Wait until a setting is stored like this; undefined for its default. A document that is closed
 * at once may take along what it has not stored yet.
 */
export async function expectSetting(
  driver: Driver,
  key: keyof Settings,
  value: unknown,
): Promise<void> {
  await until(`${key} to be stored`, async () => {
    const settings = (await stored(driver, 'settings')) as Partial<Settings> | null;
    return settings?.[key] === value;
  });
}
