import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tollContent } from '../../../components/hover-card/toll-content.ts';
import { sinceArticle } from '../../../components/topics/since-article.ts';
import type { Measure, TollEntry } from '../../../components/topics/types.ts';
import { pack } from '../side-panel/example-packs.ts';
import { anyDay } from '../topics/dates.ts';

const tolls: TollEntry[] = JSON.parse(
  readFileSync('assets/topics/crocus-attack/tolls.json', 'utf8'),
);

const onCards = tolls.map((toll) => ({ ...toll, by: { text: toll.by, lang: 'en' } }));

/** Words that show nothing but the numbers and days put into them. */
const words = {
  t: (key: string) => key,
  plural: (_: string, count: number) => String(count),
  formatDate: (date: string) => date,
  formatNumber: String,
};

function onCard(measure: Measure, day: string) {
  const item = { measure, value: 1, day, state: null, kind: 'toll' as const };
  const place = { key: '', topic: 'crocus-attack', quote: '', sentence: '', inHeadline: false };
  const { counts } = tollContent({ ...item, ...place }, onCards, words);
  const shown = (term: string) => counts.find((row) => row.term === term)?.value;
  return { thatDay: shown('tollThatDay'), now: shown('tollLatest') };
}

function inPanel(measure: Measure, day: string) {
  const [since] = sinceArticle([pack({ id: 'crocus-attack', tolls })], day);
  const count = since?.counts.find((row) => row.measure === measure);
  return { thatDay: count?.onThatDay?.value.toString(), now: count?.latest?.value.toString() };
}

test('card and panel tell the same official counts of every day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Measure>('deaths', 'injured', 'missing'),
      fc.oneof(
        anyDay,
        fc.constantFrom(...tolls.flatMap(({ from, until }) => [from, until ?? from])),
      ),
      (measure, day) => {
        expect(onCard(measure, day)).toEqual(inPanel(measure, day));
      },
    ),
  );
});

test('the card’s chart points out no count that had ended by the article’s day', () => {
  const item = { measure: 'missing', value: 1, state: null, kind: 'toll' } as const;
  const place = { key: '', topic: 'crocus-attack', quote: '', sentence: '', inHeadline: false };
  const chart = (day: string) => tollContent({ ...item, ...place, day }, onCards, words).chart;
  expect(chart('2024-03-28')?.onThatDay).toBe(0);
  expect(chart('2024-06-01')?.onThatDay).toBeNull();
});

test('the card names what a number of suspects counts, and why it is marked', () => {
  const item = { measure: 'detained', value: 11, state: null, kind: 'toll' } as const;
  const place = { key: '', topic: 'crocus-attack', quote: '', sentence: '', inHeadline: false };
  const t = (key: string, values: Record<string, string | number> = {}) =>
    [key, ...Object.values(values)].join(' ');
  const card = tollContent({ ...item, ...place, day: '2024-03-24' }, onCards, { ...words, t });
  expect(card.title.text).toBe('tollNamed panelDetained 11');
  expect(card.why?.text).toBe('cardWhySuspects');
  expect(card.counts[0]?.value).toBe('tollNamed panelDetained 11');
});
