import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNothing, exportText, planImport } from '../../../components/options/import-plan.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import type { Settings } from '../../../components/settings/types.ts';

const settings = (chosen: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...chosen });
const plan = (file: Partial<Settings>, current: Partial<Settings>) => {
  const { plan: found } = planImport(exportText(settings(file)), settings(current));
  if (found === null) throw new Error('the file was refused');
  return found;
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
    expect(result.dismissed).toEqual({ 'a.example': ['x', 'y'], 'b.example': ['z'] });
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
    ['has a rule that is no rule', '{"version":1,"sites":{"a.example":"maybe"}}'],
    ['is a wall of nonsense', 'x'.repeat(1_000_000)],
  ])('because it %s', (_, text) => {
    expect(planImport(text, settings({}))).toEqual({ problem: 'unreadable', plan: null });
  });

  test('because a newer Caveat saved it', () => {
    expect(planImport('{"version":99}', settings({})).problem).toBe('newer-version');
  });
});
