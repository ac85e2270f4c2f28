import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInUrl } from '../../../../components/page/article/url.ts';

test.each([
  ['https://news.example/2024/03/23/attack.html', '2024-03-23'],
  ['https://news.example/world/2024/3/5/attack/', '2024-03-05'],
  ['https://news.example/2024-03-23/attack', '2024-03-23'],
  ['https://news.example/2024-03-23-attack', '2024-03-23'],
  ['https://news.example/20240323/attack', '2024-03-23'],
  ['https://news.example/attack-2024-03-23.html', '2024-03-23'],
  ['https://news.example/a20240323.shtml', '2024-03-23'],
])('%s is of %s', (url, day) => {
  expect(dateInUrl(url).map(({ day: found }) => found)).toEqual([day]);
});

test.each([
  'https://news.example/2024/03/attack',
  'https://news.example/202403/attack',
  'https://news.example/2024/13/40/attack',
  'https://news.example/story/120240323',
  'https://news.example/story-1227261886014',
  'https://news.example/story?date=2024-03-23',
  'https://2024-03-23.example/story',
  'no address',
  '',
])('%s tells no day', (url) => {
  expect(dateInUrl(url)).toEqual([]);
});

test('a day that begins a folder or a name is told from one within a name', () => {
  const raw = (url: string) => dateInUrl(`https://news.example${url}`)[0]?.raw;
  expect(raw('/world/2024/03/23/attack')).toBe('/2024/03/23/attack');
  expect(raw('/20240323/attack')).toBe('/20240323/attack');
  expect(raw('/world/attack-2024-03-23')).toBe('world/attack-2024-03-23');
});

test('any text is read without an error', () => {
  const pieces = fc.oneof(
    fc.constantFrom('https://', 'news.example', '/', '2024', '03', '-', '1403', '?', '%'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((each) => each.join('')),
      (url) => {
        for (const { day } of dateInUrl(url)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
  );
});
