import type { CompiledToll } from '../claims/claims-data.ts';
import type { TollState } from '../claims/types.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { PageItem } from '../messaging/page-report.ts';
import type { IsoDay, Measure } from '../topics/types.ts';
import { type CardWording, inEnglish } from './content.ts';
import type { CardContent, CountRow } from './types.ts';

const STATE_WORDS: Record<TollState, MessageKey> = {
  'matches-that-day': 'tollMatchesThatDay',
  'earlier-than-that-day': 'tollEarlierThanThatDay',
  'later-figure': 'tollLaterFigure',
  unofficial: 'tollUnofficial',
  'not-on-record': 'tollNotOnRecord',
};

const COUNTED = { deaths: 'tollDeaths', injured: 'tollInjured', missing: 'tollMissing' } as const;

/**
 * What the card of a toll number says: how it stands to the article's day, the official count
 * then, the latest one, and the official series as a small chart.
 */
export function tollContent(
  { measure, value, state }: Extract<PageItem, { kind: 'toll' }>,
  tolls: readonly CompiledToll[],
  day: IsoDay | null,
  words: CardWording,
): CardContent {
  const { t, plural, formatDate } = words;
  const official = tolls
    .filter((toll) => toll.measure === measure && toll.official)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const thatDay = day === null ? undefined : official.findLast(({ from }) => from <= day);
  const latest = official.findLast(({ until }) => until === null) ?? official.at(-1);
  const judged = day !== null && state !== null;
  return {
    kind: 'toll',
    overline: { text: t('tollOverline') },
    title: { text: plural(COUNTED[measure], value) },
    body: [{ text: judged ? t(STATE_WORDS[state], { date: formatDate(day) }) : t('tollNoDate') }],
    counts: [
      ...(thatDay && day
        ? [countRow(t('tollThatDay', { date: formatDate(day) }), measure, thatDay, words)]
        : []),
      ...(latest
        ? [countRow(t('tollLatest', { date: formatDate(latest.from) }), measure, latest, words)]
        : []),
    ],
    chart: chartOf(official, day, words),
    caveat: null,
    asOf: null,
    why: { text: t('cardWhyToll') },
  };
}

function countRow(
  term: string,
  measure: Measure,
  { value, by }: CompiledToll,
  { plural }: CardWording,
): CountRow {
  return { term, value: plural(COUNTED[measure], value), by: inEnglish(by) };
}

function chartOf(
  official: readonly CompiledToll[],
  articleDay: IsoDay | null,
  { t, formatDate, formatNumber }: CardWording,
): CardContent['chart'] {
  const [first, last] = [official[0], official.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    label: t('tollChart', {
      from: formatDate(first.from),
      until: formatDate(last.from),
      first: formatNumber(first.value),
      last: formatNumber(last.value),
    }),
    first: `${formatDate(first.from)}: ${formatNumber(first.value)}`,
    last: `${formatDate(last.from)}: ${formatNumber(last.value)}`,
    steps: official.map(({ from, value }) => ({ day: from, value })),
    articleDay,
  };
}
