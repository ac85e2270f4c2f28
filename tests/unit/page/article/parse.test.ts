import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSolarHijri, monthNames } from '../../../../components/page/article/months.ts';
import { datesIn } from '../../../../components/page/article/parse.ts';

const days = (text: string, language?: string | null) => {
  const names = language === undefined ? undefined : monthNames(language);
  return [...new Set(datesIn(text, names).map(({ day }) => day))];
};

const someDay = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date that a machine wrote', () => {
  test.each([
    ['2024-03-23', '2024-03-23'],
    ['2024-03-23 21:55:00', '2024-03-23'],
    ['20240323', '2024-03-23'],
    ['2024/3/23', '2024-03-23'],
    ['23.03.2024', '2024-03-23'],
    ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
    ['Sat, 23 Mar 2024 09:00:00 GMT', '2024-03-23'],
    ['Jan. 13, 2017', '2017-01-13'],
    ['Sept. 5, 2022', '2022-09-05'],
  ])('%s is %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  test('means the calendar day as it is written, whatever the offset', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom('', 'Z', '+03:00', '-0800', '+14:00', '.000Z'),
        (day, hour, zone) => {
          expect(days(`${day}T${String(hour).padStart(2, '0')}:59:59${zone}`)).toEqual([day]);
        },
      ),
    );
  });

  test.each([
    '',
    '2024',
    '2024-03',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '20241301',
    '1711180800000',
    '31 June 2024',
    '0 March 2024',
    'March 2024',
    '23 March',
    'the 120 of 2024',
  ])('"%s" gives none', (text) => {
    expect(days(text)).toEqual([]);
  });

  test('with slashes counts only where day and month cannot be swapped', () => {
    expect(days('23/03/2024')).toEqual(['2024-03-23']);
    expect(days('03/23/2024')).toEqual(['2024-03-23']);
    expect(days('5/5/2024')).toEqual(['2024-05-05']);
    expect(days('03/04/2024')).toEqual([]);
  });
});

describe('a date that people wrote', () => {
  test.each([
    ['en', 'By A. Writer, Saturday 23rd March 2024, 10:15 GMT'],
    ['en-US', '10:15 AM EDT, Sat March 23, 2024'],
    ['ru', '23 марта 2024 г., 10:15'],
    ['uk', 'Субота, 23 березня 2024 року'],
    ['de', 'Stand: 23. März 2024, 10:15 Uhr'],
    ['fr', 'Publié le 23 mars 2024 à 10h15'],
    ['es', '23 de marzo de 2024'],
    ['it', 'sabato 23 marzo 2024'],
    ['pt-BR', '23 de março de 2024 às 10h15'],
    ['tr', '23 Mart 2024 Cumartesi'],
    ['ar', 'السبت ٢٣ مارس ٢٠٢٤'],
    ['ar', '23 آذار/مارس 2024'],
    ['fa', 'شنبه ۴ فروردین ۱۴۰۳'],
    ['fa', '۱۴۰۳/۱/۴'],
    ['fa-AF', '۴ حمل ۱۴۰۳'],
    ['fa', '۲۳ مارس ۲۰۲۴'],
    [null, '23 березня 2024'],
    [null, '4 فروردین 1403'],
  ])('is read in %s: %s', (language, text) => {
    expect(days(text, language)).toEqual(['2024-03-23']);
  });

  test('is read in every listed language in every month', () => {
    const languages = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'tr', 'ar', 'fa'];
    for (const language of languages) {
      const names = monthNames(language);
      for (const calendar of language === 'fa' ? ['gregory', 'persian'] : ['gregory']) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        for (let date = Date.UTC(2024, 0, 1); date < Date.UTC(2025, 0, 1); date += 4 * 86_400_000) {
          // Persian writes "1403 فروردین 4" by this table; its news sites write the day first.
          const parts = format.formatToParts(date);
          const part = (type: string) => parts.find((each) => each.type === type)?.value;
          const text = `${part('day')} ${part('month')} ${part('year')}`;
          expect(datesIn(text, names)[0]?.day).toBe(new Date(date).toISOString().slice(0, 10));
        }
      }
    }
  });

  test('reads months of two words, as the Levant has them', () => {
    expect(days('٢٣ كانون الثاني ٢٠٢٤', 'ar')).toEqual(['2024-01-23']);
    expect(days('٢٣ كانون الأول ٢٠٢٤', 'ar')).toEqual(['2024-12-23']);
  });
});

describe('an update', () => {
  test.each([
    ['en', 'Published 22 March 2024, updated 24 March 2024'],
    ['ru', '22 марта 2024, обновлено 24 марта 2024'],
    ['uk', '22 березня 2024, оновлено 24 березня 2024'],
    ['de', '22. März 2024, aktualisiert am 24. März 2024'],
    ['fr', 'Publié le 22 mars 2024, mis à jour le 24 mars 2024'],
    ['es', '22 de marzo de 2024. Actualizado el 24 de marzo de 2024'],
    ['it', '22 marzo 2024, aggiornato il 24 marzo 2024'],
    ['pt', '22 de março de 2024, atualizado em 24 de março de 2024'],
    ['tr', '22 Mart 2024, güncelleme: 24 Mart 2024'],
    ['ar', '22 مارس 2024، آخر تحديث 24 مارس 2024'],
    ['fa', '۳ فروردین ۱۴۰۳، به‌روزرسانی ۵ فروردین ۱۴۰۳'],
  ])('is told apart from the publication in %s', (language, text) => {
    expect(datesIn(text, monthNames(language))).toMatchObject([
      { kind: 'published', day: '2024-03-22' },
      { kind: 'modified', day: '2024-03-24' },
    ]);
  });

  test('is not read into a section called news', () => {
    expect(datesIn('Actualidad, 23 de marzo de 2024', monthNames('es'))[0]?.kind).toBe('published');
  });
});

test('digits that would be a year of antiquity are no date', () => {
  expect(datesIn('March 23. 0323')).toEqual([]);
  expect(datesIn('0323-03-23')).toEqual([]);
  expect(datesIn('1299-03-23')).toEqual([]);
});

test('any text is read without an error, and gives days of the calendar only', () => {
  const pieces = fc.constantFrom('2024', '31', ' March ', '/', '-', '.', 'Updated ', '۱۴۰۳', '٣');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, (line) => {
      for (const { day, raw } of datesIn(line)) {
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        expect(raw.length).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('each day of five Solar Hijri years follows the one before', () => {
  let expected = Date.UTC(2019, 2, 21);
  for (let year = 1398; year < 1403; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= (month < 7 ? 31 : 30); day += 1) {
        const found = fromSolarHijri(year, month, day);
        if (found === null && month === 12 && day === 30) continue;
        expect(found).toBe(new Date(expected).toISOString().slice(0, 10));
        expected += 86_400_000;
      }
    }
  }
  expect(fromSolarHijri(1403, 7, 31)).toBeNull();
  expect(fromSolarHijri(1402, 12, 30)).toBeNull();
  expect(fromSolarHijri(1403, 12, 30)).toBe('2025-03-20');
});
