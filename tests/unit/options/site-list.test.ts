import { expect, test } from 'vitest';
import { listSites, searchSites } from '../../../components/options/site-list.ts';

const core = ['www.news.example', 'edition.world.example'];
const list = (rules: Record<string, 'on' | 'off'>, granted: string[] = []) =>
  listSites({ rules, core, isGranted: (host) => granted.includes(host) });

test('a site that the reader added is listed as such, and as idle once the grant is gone', () => {
  expect(list({ 'blog.example': 'on' }, ['blog.example']).yours).toEqual([
    { site: 'blog.example', reason: 'added' },
  ]);
  expect(list({ 'blog.example': 'on' }).yours).toEqual([
    { site: 'blog.example', reason: 'added-no-grant' },
  ]);
});

test('a core site that is switched off shows so in both lists', () => {
  const { yours, core: listed } = list({ 'news.example': 'off' });
  expect(yours).toEqual([{ site: 'news.example', reason: 'off' }]);
  expect(listed).toContainEqual({ site: 'www.news.example', reason: 'off' });
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
