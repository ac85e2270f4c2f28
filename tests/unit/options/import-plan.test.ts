import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesNothing,
  exportText,
  planImport,
  undoOf,
} from '../../../components/options/import-plan.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import { applyChange } from '../../../components/settings/parse.ts';
import type { Settings } from '../../../components/settings/schema.ts';

const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...chosen });
const plan = (file: Partial<Settings>, current: Partial<Settings>) => {
  const { plan: found } = planImport(exportText(settings(file)), settings(current));
  if (found === null) throw new Error('the file was refused');
  return { ...found, result: applyChange(settings(current), found.change) };
};

describe('an import', () => {
  test('adds the sites that the reader has no rule for, and keeps the others', () => {
    const { newSites, changedSites, result } = plan(
      { sites: { 'a.example': 'on' } },
      { sites: { 'b.example': 'off' } },
    );
    expect(newSites).toEqual(['a.example']);
    expect(changedSites).toEqual([]);
    expect(result.sites).toEqual({ 'a.example': 'on', 'b.example': 'off' });
  });

  test('says which rules it turns round', () => {
    const { newSites, changedSites, result } = plan(
      { sites: { 'a.example': 'on' } },
      { sites: { 'a.example': 'off' } },
    );
    expect(newSites).toEqual([]);
    expect(changedSites).toEqual(['a.example']);
    expect(result.sites).toEqual({ 'a.example': 'on' });
  });

  test('adds marks called "not about this", and counts only those that are new', () => {
    const { newDismissed, result } = plan(
      { dismissed: { 'a.example': ['x', 'y'] } },
      { dismissed: { 'a.example': ['x'], 'b.example': ['z'] } },
    );
    expect(newDismissed).toBe(1);
    expect(result.dismissed).toEqual({ 'a.example': ['y', 'x'], 'b.example': ['z'] });
  });

  test('names every other part that it replaces, also where the file has the default', () => {
    const { replaced, result } = plan({ paused: true }, { languages: ['ru'] });
    expect(replaced).toEqual(['paused', 'languages']);
    expect(result).toMatchObject({ paused: true, languages: [] });
  });

  test('of what was just saved changes nothing', () => {
    const own: Partial<Settings> = {
      sites: { 'a.example': 'on' },
      card: { opens: 'click', delay: 700 },
    };
    expect(changesNothing(plan(own, own))).toBe(true);
  });

  test('of an old file never loses a rule of the reader', () => {
    const rules = fc.dictionary(
      fc.constantFrom('a.example', 'b.example', 'c.example'),
      fc.constantFrom<'on' | 'off'>('on', 'off'),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(rules, rules, (file, own) => {
        const { newSites, changedSites, result } = plan({ sites: file }, { sites: own });
        expect(Object.keys(result.sites).sort()).toEqual(
          [...new Set([...Object.keys(file), ...Object.keys(own)])].sort(),
        );
        expect(newSites.length).toBe(Object.keys(result.sites).length - Object.keys(own).length);
        for (const site of Object.keys(own)) {
          expect(result.sites[site] !== own[site]).toBe(changedSites.includes(site));
        }
      }),
    );
  });
});

describe('a file that is refused', () => {
  test.each([
    ['is no JSON', '{'],
    ['is empty', ''],
    ['is JSON of something else', '[1,2,3]'],
    ['is a wall of nonsense', 'x'.repeat(1_000_000)],
  ])('because it %s', (_, text) => {
    expect(planImport(text, settings({}))).toEqual({ problem: 'unreadable', plan: null });
  });

  test('because a part of it cannot be read, rather than importing half of it unsaid', () => {
    const text = '{"version":1,"paused":true,"sites":{"a.example":"maybe"}}';
    expect(planImport(text, settings({})).problem).toBe('partly-unreadable');
  });

  test('because a newer Caveat saved it', () => {
    expect(planImport('{"version":99}', settings({})).problem).toBe('newer-version');
  });
});

describe('joining and taking back', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}`);

  test('the lists of "not about this" may be too long together: the oldest are forgotten', () => {
    const { result } = plan(
      { dismissed: { 'a.example': many('theirs', 300) } },
      { dismissed: { 'a.example': many('mine', 300) } },
    );
    expect(result.dismissed['a.example']).toHaveLength(500);
    expect(result.dismissed['a.example']).toEqual(expect.arrayContaining(many('mine', 300)));
  });

  test('of a file that fills every list, the reader loses nothing', () => {
    const hosts = many('s', 5_000).map((name) => `${name}.example`);
    const own = settings({
      sites: { 'mine.example': 'off', 's0.example': 'off' },
      dismissed: { 'mine.example': ['x'], 's0.example': ['y'] },
    });
    const { result } = plan(
      {
        sites: Object.fromEntries(hosts.map((site) => [site, 'on'])),
        dismissed: Object.fromEntries(hosts.slice(0, 1_000).map((site) => [site, ['z']])),
      },
      own,
    );
    expect(result.sites).toMatchObject({ 'mine.example': 'off', 's0.example': 'on' });
    expect(result.dismissed).toMatchObject({ 'mine.example': ['x'], 's0.example': ['z', 'y'] });
    expect(undoOf(own, result)(result)).toEqual(own);
  });

  test('which news of the packs were seen stays as it is', () => {
    const own: Partial<Settings> = { seenPacks: '2026-11-23' };
    expect(plan({ seenPacks: '9999-12-31' }, own).result.seenPacks).toBe('2026-11-23');
    expect(plan({}, own).result.seenPacks).toBe('2026-11-23');
  });

  test('an import goes into the settings of its moment, not of the preview', () => {
    const { change } = plan({ sites: { 'a.example': 'on' } }, {});
    const meanwhile = settings({ sites: { 'b.example': 'off' } });
    expect(applyChange(meanwhile, change).sites).toEqual({ 'b.example': 'off', 'a.example': 'on' });
  });

  test('undoing leaves alone what was changed since', () => {
    const before = settings({ sites: { 'b.example': 'off' }, languages: ['ru'] });
    const { result } = plan({ paused: true, sites: { 'a.example': 'on' } }, before);
    const since = settings({ ...result, sites: { ...result.sites, 'c.example': 'off' } });
    const undone = undoOf(before, result)(since);
    expect(undone.paused).toBe(false);
    expect(undone.languages).toEqual(['ru']);
    expect(undone.sites).toEqual({ 'b.example': 'off', 'c.example': 'off' });
  });

  test('undoing a reset brings everything back', () => {
    const before = settings({ sites: { 'b.example': 'off' }, dismissed: { 'b.example': ['x'] } });
    const after = settings({});
    expect(undoOf(before, after)(after)).toEqual(before);
  });
});
