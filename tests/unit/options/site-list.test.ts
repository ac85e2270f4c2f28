import { expect, test } from 'vitest';
import { listSites, searchSites } from '../../../components/options/site-list.ts';

const core = ['www.news.example', 'edition.world.example'];
const list = (rules: Record<string, 'on' | 'off'>, granted: string[] = []) =>
  listSites({ rules, core, isGranted: (host) => granted.includes(host) });

test('a site that the reader added is listed as such, and as idle once the grant is gone', () => {
  expect(list({ 'blog.example': 'on' }, ['blog.example']).yours).toMatchObject([
    { site: 'blog.example', reason: 'added' },
  ]);
  expect(list({ 'blog.example': 'on' }).yours).toMatchObject([
    { site: 'blog.example', reason: 'added-no-grant' },
  ]);
});

test('a core site that is switched off shows so in both lists', () => {
  const { yours, core: listed } = list({ 'news.example': 'off' });
  expect(yours).toMatchObject([{ site: 'news.example', reason: 'off' }]);
  expect(listed.find(({ site }) => site === 'www.news.example')?.reason).toBe('off');
});

test('a core site that is switched on again is none that the reader added', () => {
  const { yours, core: listed } = list({ 'news.example': 'on' });
  expect(yours).toEqual([]);
  expect(listed.find(({ site }) => site === 'www.news.example')?.reason).toBe('core');
});

test('what the reader made can be removed, also while it is off; the core cannot', () => {
  const { yours, core: listed } = list({ 'blog.example': 'off', 'news.example': 'off' });
  expect(yours.filter(({ removable }) => removable).map(({ site }) => site)).toEqual([
    'blog.example',
  ]);
  expect(listed.some(({ removable }) => removable)).toBe(false);
});

test('the core is sorted by name, not by www', () => {
  expect(list({}).core.map(({ site }) => site)).toEqual([
    'edition.world.example',
    'www.news.example',
  ]);
});

test('a search finds a part of a name, whatever the case', () => {
  expect(searchSites(list({}).core, ' WORLD ').map(({ site }) => site)).toEqual([
    'edition.world.example',
  ]);
  expect(searchSites(list({}).core, 'nowhere')).toEqual([]);
});
