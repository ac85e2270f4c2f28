import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import { parseSettings, toStored } from '../../../components/settings/parse.ts';
import type { Settings } from '../../../components/settings/schema.ts';

const someSettings: fc.Arbitrary<Settings> = fc.record({
  paused: fc.boolean(),
  marks: fc.record({ names: fc.boolean(), claims: fc.boolean(), tolls: fc.boolean() }),
  look: fc.record({
    style: fc.constantFrom('underline', 'tint', 'none'),
    density: fc.constantFrom('all', 'section', 'first'),
  }),
  card: fc.record({
    opens: fc.constantFrom('hover', 'click', 'key'),
    delay: fc.integer({ min: 0, max: 10_000 }),
  }),
  languages: fc.subarray(['en', 'ru', 'zh-Hans']),
  sites: fc.dictionary(fc.domain(), fc.constantFrom('on', 'off')),
  everywhere: fc.boolean(),
  dismissed: fc.dictionary(fc.domain(), fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 })),
  packLanguage: fc.constantFrom(null, 'de', 'fa'),
  seenPacks: fc.constantFrom(null, '2026-11-23'),
});

describe('what is stored', () => {
  test('reads back as the settings it was written from', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        expect(parseSettings(toStored(settings))).toEqual({ settings, problem: null });
      }),
    );
  });

  test('keeps what it has of a group to which a later Caveat adds a setting', () => {
    const { settings, problem } = parseSettings({ version: 1, look: { style: 'tint' } });
    expect(problem).toBeNull();
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      look: { ...DEFAULT_SETTINGS.look, style: 'tint' },
    });
  });

  test('holds nothing of a reader who chose nothing, so that defaults can change', () => {
    expect(toStored(DEFAULT_SETTINGS)).toEqual({ version: 1 });
  });
});

describe('a value that cannot be used', () => {
  test.each([
    ['nothing stored', undefined, null],
    ['null', null, 'unreadable'],
    ['a string', 'on', 'unreadable'],
    ['no version', { paused: true }, 'unreadable'],
    [
      'an unknown look',
      { version: 1, look: { style: 'blink', density: 'all' } },
      'partly-unreadable',
    ],
    ['a site that is no host', { version: 1, sites: { 'a b': 'on' } }, 'partly-unreadable'],
    ['a list that is none', { version: 1, sites: 17, dismissed: [] }, 'partly-unreadable'],
    ['a newer version', { version: 2, paused: true }, 'newer-version'],
  ])('gives the defaults: %s', (_, raw, problem) => {
    expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problem });
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (raw) => {
          expect(parseSettings(raw).settings.card.delay).toBeTypeOf('number');
        },
      ),
    );
  });
});

test('two readers do not share one object of defaults', () => {
  const first = parseSettings(undefined).settings;
  first.sites['example.com'] = 'off';
  expect(parseSettings(undefined).settings.sites).toEqual({});
});

test('what is bad takes nothing good with it: neither other keys, nor other sites, nor other marks', () => {
  const { settings, problem } = parseSettings({
    version: 1,
    paused: true,
    look: { style: 'blink', density: 'all' },
    languages: ['ru', 7],
    sites: { 'a.example': 'off', 'a b': 'on', 'b.example': 'maybe' },
    dismissed: { 'a.example': ['x', 9], 'a b': ['y'] },
  });
  expect(problem).toBe('partly-unreadable');
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    paused: true,
    languages: ['ru'],
    sites: { 'a.example': 'off' },
    dismissed: { 'a.example': ['x'] },
  });
});
