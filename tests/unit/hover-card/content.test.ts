import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardContent } from '../../../components/hover-card/content.ts';
import { formatDate, formatNumber } from '../../../components/i18n/format.ts';
import { createTranslator } from '../../../components/i18n/translate.ts';
import type { CardLines } from '../../../components/messaging/article-reading.ts';

const persian = JSON.parse(readFileSync('assets/locales/fa.json', 'utf8'));
const { t, plural, locale } = createTranslator((key) => persian[key] ?? '', 'fa');
const words = {
  t,
  plural,
  formatDate: (date: string) => formatDate(date, locale),
  formatNumber: (value: number) => formatNumber(value, locale),
};

const count = (value: number, from: string, until: string | null) => ({
  measure: 'deaths' as const,
  value,
  from,
  until,
  by: { text: 'Следственный комитет', lang: 'ru' },
  official: true,
});

const english = (text: string) => ({ text, lang: 'en' });

const sources: CardLines = {
  topics: {
    toy: {
      name: english('Toy attack'),
      definition: english('It happened.'),
      cardCaveat: english('Counts change.'),
      cardFact: 'toy-fact',
      checked: '2026-11-20',
    },
  },
  claims: {},
  tolls: { toy: [count(40, '2024-03-22', '2024-03-23'), count(149, '2025-06-23', null)] },
};

const place = { key: '1', topic: 'toy', quote: '40', sentence: '40 died.', inHeadline: false };

test('a toll card is written in the digits of its reader, down to the captions of the chart', () => {
  const card = cardContent(
    {
      ...place,
      kind: 'toll',
      measure: 'deaths',
      value: 40,
      day: '2024-03-22',
      state: 'matches-that-day',
    },
    sources,
    words,
  );
  expect(card.title.text).toBe('۴۰ کشته');
  expect(card.chart?.last).toContain('۱۴۹');
  expect(`${card.chart?.first}${card.chart?.label}`).not.toMatch(/[0-9]/);
});

test('what comes from the packs is marked with its own language, what the interface says is not', () => {
  const card = cardContent(
    { ...place, kind: 'mention', reason: { form: 'Toy attack', evidence: [] } },
    sources,
    words,
  );
  expect([card.title, ...card.body, card.caveat].map((line) => line?.lang)).toEqual(
    Array(3).fill('en'),
  );
  expect(card.why.lang).toBeUndefined();
});
