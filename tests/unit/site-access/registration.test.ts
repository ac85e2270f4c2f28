import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import { CORE_MATCHES } from '../../../components/site-access/core-sites.ts';
import { coversHost } from '../../../components/site-access/covers-host.ts';
import { pagePolicy } from '../../../components/site-access/policy.ts';
import { matchesToRegister } from '../../../components/site-access/registration.ts';

test('a granted site is registered, the static core is not registered twice', () => {
  const granted = [...CORE_MATCHES, 'https://blog.example.org/*'];
  expect(matchesToRegister(granted)).toEqual(['https://blog.example.org/*']);
});

test('a grant for everything makes single grants needless', () => {
  expect(matchesToRegister(['https://a.example/*', 'https://*/*'])).toEqual(['https://*/*']);
});

test('nothing is registered for what is not https', () => {
  expect(matchesToRegister(['http://a.example/*', 'file:///*'])).toEqual([]);
});

test.each([
  [['https://a.example/*'], 'a.example', true],
  [['https://a.example/*'], 'www.a.example', false],
  [['https://*.a.example/*'], 'www.a.example', true],
  [['https://*.a.example/*'], 'nota.example', false],
  [['https://*/*'], 'anything.example', true],
  [['<all_urls>'], 'anything.example', true],
  [[], 'a.example', false],
])('%j covers %s: %s', (patterns, host, covered) => {
  expect(coversHost(patterns, host)).toBe(covered);
});

test.each([
  ['a core site is marked', {}, true, 'mark'],
  ['any other waits until told', {}, false, 'wait'],
  ['everywhere asks whether it is a news article', { everywhere: true }, false, 'ask'],
  ['off beats core', { sites: { 'a.example': 'off' as const } }, true, 'off'],
  [
    'on beats everywhere',
    { sites: { 'a.example': 'on' as const }, everywhere: true },
    false,
    'mark',
  ],
  ['pause beats all', { paused: true, sites: { 'a.example': 'on' as const } }, true, 'paused'],
])('%s', (_, chosen, isCore, policy) => {
  expect(pagePolicy({ ...DEFAULT_SETTINGS, ...chosen }, 'www.a.example', isCore)).toBe(policy);
});
