import { expect, test } from 'vitest';
import type { PageReport } from '../../../components/messaging/page-report.ts';
import {
  accessOf,
  countFound,
  ruleToStore,
  wantsMarks,
} from '../../../components/popup/page-view.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';

const grants = { here: false, everywhere: false, core: false, answers: false };

test('access is told from what the browser grants', () => {
  expect(accessOf('a.example', grants)).toBe('none');
  expect(accessOf('a.example', { ...grants, here: true })).toBe('granted');
  expect(accessOf('a.example', { ...grants, here: true, everywhere: true })).toBe('everywhere');
  expect(accessOf('a.example', { ...grants, here: true, core: true })).toBe('core');
  expect(accessOf('', { ...grants, everywhere: true })).toBe('none');
});

test('a core site that the browser holds back is not called allowed', () => {
  expect(accessOf('a.example', { ...grants, core: true })).toBe('withheld');
  expect(accessOf('a.example', { ...grants, core: true, answers: true })).toBe('core');
});

test('a page that was checked once has no lasting access', () => {
  expect(accessOf('a.example', { ...grants, answers: true })).toBe('none');
});

test('switching on stores a rule only where without one nothing would be marked', () => {
  expect(ruleToStore(true, 'granted')).toBe('on');
  expect(ruleToStore(true, 'everywhere')).toBe('on');
  expect(ruleToStore(true, 'core')).toBeNull();
  expect(ruleToStore(false, 'core')).toBe('off');
});

test('a site is on until it is switched off, with all hosts under it', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { 'news.example': 'off' as const } };
  expect(wantsMarks(settings, 'www.news.example')).toBe(false);
  expect(wantsMarks(settings, 'www.other.example')).toBe(true);
});

test('what was found is counted by kind', () => {
  const items = ['mention', 'toll', 'mention', 'claim'].map((kind) => ({ kind }));
  expect(countFound({ items } as PageReport)).toEqual({ mentions: 2, claims: 1, tolls: 1 });
});
