import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectNoText, expectText, visibleText } from '../../components/browser-driver/panel.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { expectSettings } from './harness/expectations.ts';
import { type Picked, pickFile, savedFile } from './harness/files.ts';
import { openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';

const session = openSession();

/** What the reader of these tests has chosen before. */
const CHOSEN = {
  version: 1,
  look: { style: 'tint', density: 'all' },
  sites: { 'example.com': 'off', 'example.org': 'off' },
};

/** A file that adds a site, turns one round, and replaces the looks. */
const FILE = {
  version: 1,
  look: { style: 'none', density: 'first' },
  sites: { 'example.net': 'off', 'example.org': 'on' },
};

let options: Tab;
beforeEach(async () => {
  await store(session.driver, 'settings', CHOSEN);
  options = await session.driver.openExtensionPage('options.html');
  await expectText(options, words('optionsPrivacy5'));
  await until('the settings to be shown', () =>
    options.evaluate(() => document.querySelector('.sample [href*="tint"]')),
  );
});
afterEach(async () => {
  await options.close();
  await store(session.driver, 'settings', { version: 1 });
});

describe('a file of settings', () => {
  it('is saved with what the reader chose, and read back by another browser', async () => {
    const text = await savedFile(session.driver, 'caveat-settings.json', () =>
      pressControl(options, words('optionsExport')),
    );
    expect(JSON.parse(text)).toEqual(CHOSEN);
    await pressControl(options, words('optionsReset'));
    await expectSettings(session.driver, { version: 1 });
    await pickFile(options, { text });
    await pressControl(options, words('optionsImportGo'));
    await expectSettings(session.driver, CHOSEN);
  });

  it('says what it adds and what it replaces before it does, and can be undone', async () => {
    await pickFile(options, { text: JSON.stringify(FILE) });
    await expectText(options, words('optionsImportMerges'));
    const told = await visibleText(options);
    const [added, replaced] = [
      words('optionsImportSites_one', { count: 1, list: 'example.net' }),
      words('optionsImportSites_one', { count: 1, list: 'example.org' }),
    ];
    const replaces = told.indexOf(words('optionsImportOverwrites'));
    expect(told.indexOf(added)).toBeLessThan(replaces);
    expect(told.indexOf(replaced)).toBeGreaterThan(replaces);
    expect(await stored(session.driver, 'settings')).toEqual(CHOSEN);
    await pressControl(options, words('optionsImportGo'));
    await expectSettings(session.driver, {
      version: 1,
      look: FILE.look,
      sites: { 'example.com': 'off', ...FILE.sites },
    });
    await pressControl(options, words('optionsUndo'));
    await expectText(options, words('optionsUndone'));
    await expectSettings(session.driver, CHOSEN);
  });

  it('is left alone when the reader cancels', async () => {
    await pickFile(options, { text: JSON.stringify(FILE) });
    await pressControl(options, words('optionsImportCancel'));
    await expectNoText(options, words('optionsImportMerges'));
    expect(await stored(session.driver, 'settings')).toEqual(CHOSEN);
  });

  it.each<[string, Picked, string]>([
    ['is no JSON', { text: '{ "version": 1' }, words('optionsImportUnreadable')],
    ['is other JSON', { text: '[1, 2, 3]' }, words('optionsImportUnreadable')],
    [
      'has a value that no setting has',
      { text: '{ "version": 1, "paused": "yes", "sites": {} }' },
      words('optionsImportUnreadable'),
    ],
    [
      'is from a newer Caveat',
      { text: '{ "version": 2, "moods": [] }' },
      words('optionsImportNewer'),
    ],
    ['is 10 MB of nonsense', { nonsense: 10_000_000 }, words('optionsImportTooLarge')],
  ])('that %s is refused with a reason, and nothing changes', async (_, file, reason) => {
    await pickFile(options, file);
    await expectText(options, reason);
    expect(await stored(session.driver, 'settings')).toEqual(CHOSEN);
    expect(await stored(session.driver, 'settings-unreadable')).toBeNull();
  });
});

it('the settings page resets everything, and takes that back', async () => {
  await pressControl(options, words('optionsReset'));
  await expectText(options, words('optionsResetDone'));
  await expectSettings(session.driver, { version: 1 });
  await pressControl(options, words('optionsUndo'));
  await expectSettings(session.driver, CHOSEN);
});
