import { describe, expect, test } from 'vitest';
import {
  CORE_MATCHES,
  CORE_SITES,
  EXCLUDED_MATCHES,
} from '../../../components/site-access/core-sites.ts';
import { originPattern } from '../../../components/site-access/match-pattern.ts';
import { siteOf, siteOfPage } from '../../../components/site-access/site.ts';

describe('the core of news hosts', () => {
  test('holds at least 150 hosts, each once', () => {
    expect(CORE_SITES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CORE_SITES.map(({ host }) => host)).size).toBe(CORE_SITES.length);
  });

  test('covers every language that the detector reads', () => {
    const languages = new Set(CORE_SITES.map(({ language }) => language));
    const wanted =
      'en ru uk fr de es it pt nl pl cs sv tr id ar fa prs ps tg uz ur hi zh ja ko'.split(' ');
    expect(wanted.filter((language) => !languages.has(language))).toEqual([]);
  });

  test('covers all kinds of ownership', () => {
    const kinds = new Set(CORE_SITES.map(({ ownership }) => ownership));
    expect([...kinds].sort()).toEqual(['non-profit', 'private', 'public', 'state']);
  });

  test('names exact hosts over https and no host of mail, accounts or payment', () => {
    for (const match of CORE_MATCHES) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    const personal = /(^|\.)(mail|webmail|login|account|accounts|my|pay|shop|checkout|auth)\./;
    expect(CORE_SITES.filter(({ host }) => personal.test(host))).toEqual([]);
  });

  test('leaves out sign-in and checkout paths, and no path that merely begins alike', () => {
    expect(EXCLUDED_MATCHES).toContain('https://*/login');
    expect(EXCLUDED_MATCHES).toContain('https://*/checkout/*');
    expect(EXCLUDED_MATCHES.filter((match) => /[a-z]\*$/.test(match))).toEqual([]);
  });
});

describe('the site of an address', () => {
  test.each([
    ['https://www.bbc.co.uk/news/world', 'bbc.co.uk'],
    ['https://www1.folha.uol.com.br/mundo/', 'uol.com.br'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['https://localhost/', 'localhost'],
  ])('%s belongs to %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each(['about:blank', 'chrome://extensions', 'file:///etc/hosts', 'nonsense', ''])(
    'there is none for %j',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );

  test('a grant is asked for the origin alone, and only over https', () => {
    expect(originPattern('https://news.example.org/a?b#c')).toBe('https://news.example.org/*');
    expect(originPattern('http://news.example.org/')).toBeNull();
  });
});

describe('the site of a page that asks for something', () => {
  const page = 'https://www.example.org/a';

  test('is its own, also where the browser does not tell the address of the tab', () => {
    expect(siteOfPage(page, 'https://news.example.org/b')).toBe('example.org');
    expect(siteOfPage(page, undefined)).toBe('example.org');
  });

  test('is none where its tab shows another', () => {
    expect(siteOfPage(page, 'https://www.voanews.com/')).toBeNull();
    expect(siteOfPage(page, '')).toBeNull();
  });
});
