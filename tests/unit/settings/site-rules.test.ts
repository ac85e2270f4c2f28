import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import { ruleFor, withDismissed, withSiteRule } from '../../../components/settings/site-rules.ts';

test('a rule holds for the site and every host below it', () => {
  const rules = { 'example.co.uk': 'off' } as const;
  expect(ruleFor(rules, 'example.co.uk')).toBe('off');
  expect(ruleFor(rules, 'www.news.example.co.uk')).toBe('off');
});

test('a rule does not hold for a host that only ends alike', () => {
  expect(ruleFor({ 'example.com': 'off' }, 'notexample.com')).toBeNull();
  expect(ruleFor({ 'example.com': 'off' }, 'com')).toBeNull();
});

test('a rule holds for the same host written with its final dot', () => {
  expect(ruleFor({ 'example.com': 'off' }, 'www.example.com.')).toBe('off');
});

test('the nearer rule wins', () => {
  const rules = { 'example.com': 'off', 'news.example.com': 'on' } as const;
  expect(ruleFor(rules, 'news.example.com')).toBe('on');
});

test('taking a rule back leaves the others', () => {
  const both = withSiteRule(withSiteRule(DEFAULT_SETTINGS, 'a.com', 'off'), 'b.com', 'on');
  expect(withSiteRule(both, 'a.com', null).sites).toEqual({ 'b.com': 'on' });
});

test('the same words dismissed twice are remembered once', () => {
  const once = withDismissed(DEFAULT_SETTINGS, 'a.com', 'isis-k isis-k');
  expect(withDismissed(once, 'a.com', 'isis-k isis-k').dismissed).toEqual({
    'a.com': ['isis-k isis-k'],
  });
});
