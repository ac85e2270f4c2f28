import {
  countLines,
  countWords,
  standingWords,
  type Wording,
  whyCounted,
} from '../i18n/toll-wording.ts';
import type { CountLines } from '../messaging/article-reading.ts';
import type { PageItem } from '../messaging/page-report.ts';
import { officialOn, officialSeries } from '../topics/tolls.ts';
import type { CardContent } from './types.ts';

type TollItem = Extract<PageItem, { kind: 'toll' }>;

/**
 * What the card of a toll number says: how it stands to the article's day, the official count
 * then, the latest one, and the official series as a small chart.
 */
export function tollContent(
  item: TollItem,
  tolls: readonly CountLines[],
  words: Wording,
): CardContent {
  const { t } = words;
  const { day } = item;
  return {
    kind: 'toll',
    overline: { text: t('tollOverline') },
    title: { text: countWords(item, words) },
    body: [{ text: standingWords(item.state, day, words) }],
    counts: countLines(item.measure, tolls, day, words),
    chart: chartOf(item, tolls, words),
    caveat: null,
    asOf: null,
    why: { text: whyCounted(item.measure, words) },
  };
}

function chartOf(
  { measure, day }: TollItem,
  tolls: readonly CountLines[],
  { t, formatDate, formatNumber }: Wording,
): CardContent['chart'] {
  const series = officialSeries(tolls, measure);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const onThatDay = day === null ? null : officialOn(tolls, measure, day);
  return {
    label: t('tollChart', {
      from: formatDate(first.from),
      until: formatDate(last.from),
      first: formatNumber(first.value),
      last: formatNumber(last.value),
    }),
    first: `${formatDate(first.from)}: ${formatNumber(first.value)}`,
    last: `${formatDate(last.from)}: ${formatNumber(last.value)}`,
    steps: series.map(({ value }) => value),
    onThatDay: onThatDay === null ? null : series.indexOf(onThatDay),
  };
}
