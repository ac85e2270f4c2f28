import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';
import { applyChange, parseSettings, toStored } from '../../../components/settings/parse.ts';
import type { Settings } from '../../../components/settings/schema.ts';
import { withDismissed, withSiteRule } from '../../../components/settings/site-rules.ts';
import { siteOf } from '../../../components/site-access/site.ts';

/** Addresses as pages have them: names, numbers, ports, signs that only some browsers allow. */
const addresses = fc.oneof(
  fc.webUrl(),
  fc.ipV4().map((ip) => `http://${ip}:8080/`),
  fc.ipV6().map((ip) => `http://[${ip}]/news`),
  fc
    .string({
      unit: fc.constantFrom(...'abcжü漢-._~!$&()*+,;=0159xn'),
      minLength: 1,
      maxLength: 70,
    })
    .map((host) => `https://${host}/`),
  fc.constantFrom(
    'http://localhost:3000/',
    'http://my_server/',
    'https://printer_1.local/',
    'https://a*b.example.com/',
    'https://кремль.рф/',
    'https://例え.テスト/',
    'https://__proto__/',
    'https://constructor/',
    `https://${'a.'.repeat(200)}com/`,
  ),
);

const someChange = (site: string) =>
  fc.oneof(
    fc
      .constantFrom('on' as const, 'off' as const, null)
      .map((rule) => (now: Settings) => withSiteRule(now, site, rule)),
    fc.string({ maxLength: 200 }).map((mark) => (now: Settings) => withDismissed(now, site, mark)),
    fc.boolean().map((paused) => (now: Settings) => ({ ...now, paused })),
  );

test('whatever site a reader switches, what is stored is read again as it was', () => {
  const changes = fc.array(
    addresses
      .map(siteOf)
      .filter((site) => site !== null)
      .chain(someChange),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(changes, (list) => {
      const settings = list.reduce(applyChange, DEFAULT_SETTINGS);
      const stored = JSON.parse(JSON.stringify(toStored(settings)));
      expect(parseSettings(stored)).toEqual({ settings, problem: null });
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['http://[::1]:8000/', '[::1]'],
  ['http://my_server/', 'my_server'],
  ['https://printer_1.local/', 'printer_1.local'],
  ['https://foo~bar/', 'foo~bar'],
  ['https://__proto__/', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

describe('a change', () => {
  test('that could not be read again is refused', () => {
    expect(() => applyChange(DEFAULT_SETTINGS, (now) => withSiteRule(now, 'a b', 'off'))).toThrow(
      RangeError,
    );
  });

  test('beyond a cap forgets the oldest of that site, and nothing else', () => {
    const marks = Array.from({ length: 505 }, (_, index) => `mark ${index}`);
    const before = withSiteRule(DEFAULT_SETTINGS, 'b.example', 'off');
    const after = marks.reduce(
      (now, mark) => applyChange(now, (last) => withDismissed(last, 'a.example', mark)),
      before,
    );
    expect(after.dismissed['a.example']).toEqual(marks.slice(5));
    expect(after.sites).toEqual({ 'b.example': 'off' });
  });
});
