import type { TollState } from '../claims/types.ts';
import { latestOfficial, officialOn } from '../topics/tolls.ts';
import type { IsoDay, Measure, PartialDate, SuspectMeasure, TollEntry } from '../topics/types.ts';
import type { MessageKey, PluralKey, Translator } from './translate.ts';

/** The interface's words, dates and numbers, as card and panel have them. */
export interface Wording extends Pick<Translator, 't' | 'plural'> {
  formatDate(date: PartialDate): string;
  formatNumber(value: number): string;
}

const MEASURE_KEYS = {
  deaths: 'panelDeaths',
  injured: 'panelInjured',
  missing: 'panelMissing',
  attackers: 'panelAttackers',
  detained: 'panelDetained',
  accused: 'panelAccused',
  'on-trial': 'panelOnTrial',
  convicted: 'panelConvicted',
} as const satisfies Record<Measure | SuspectMeasure, MessageKey>;

const COUNT_KEYS = {
  deaths: 'tollDeaths',
  injured: 'tollInjured',
  missing: 'tollMissing',
} as const satisfies Record<Measure, PluralKey>;

const STATE_KEYS: Record<TollState, MessageKey> = {
  'matches-that-day': 'tollMatchesThatDay',
  'earlier-than-that-day': 'tollEarlierThanThatDay',
  'later-figure': 'tollLaterFigure',
  unofficial: 'tollUnofficial',
  'not-on-record': 'tollNotOnRecord',
};

/** The name of a measure: `Injured`. */
export function measureWords(measure: TollEntry['measure'], { t }: Pick<Wording, 't'>): string {
  return t(MEASURE_KEYS[measure]);
}

/** A count with what it counts: `145 dead`, `Detained: 11`. */
export function countWords(
  { measure, value }: Pick<TollEntry, 'measure' | 'value'>,
  { t, plural, formatNumber }: Pick<Wording, 't' | 'plural' | 'formatNumber'>,
): string {
  if (isVictimMeasure(measure)) return plural(COUNT_KEYS[measure], value);
  return t('tollNamed', { what: measureWords(measure, { t }), count: formatNumber(value) });
}

/** Why a number is marked. */
export function whyCounted(measure: TollEntry['measure'], { t }: Pick<Wording, 't'>): string {
  return t(isVictimMeasure(measure) ? 'cardWhyToll' : 'cardWhySuspects');
}

function isVictimMeasure(measure: TollEntry['measure']): measure is Measure {
  return measure in COUNT_KEYS;
}

/** Whether those who keep the count gave a number: `official`. */
export function originWords({ official }: { official: boolean }, { t }: Pick<Wording, 't'>) {
  return t(official ? 'tollOfficial' : 'tollUnofficialShort');
}

/** How a printed count stands to the article's day, in one sentence; `day` null: not known. */
export function standingWords(
  state: TollState | null,
  day: IsoDay | null,
  { t, formatDate }: Wording,
): string {
  if (day === null || state === null) return t('tollNoDate');
  return t(STATE_KEYS[state], { date: formatDate(day) });
}

/** An official count beside a printed one. */
export interface CountLine<By> {
  /** Of which day: `On 23 March 2024`. */
  term: string;
  /** The count with what it counts. */
  value: string;
  /** Who gave it, as the packs are shown. */
  by: By;
}

/** The official counts of the article's day and of today, where there are any. */
export function countLines<By>(
  measure: TollEntry['measure'],
  counts: readonly (Pick<TollEntry, 'measure' | 'value' | 'from' | 'until' | 'official'> & {
    by: By;
  })[],
  day: IsoDay | null,
  words: Wording,
): CountLine<By>[] {
  const { t, formatDate } = words;
  const thatDay = day === null ? null : officialOn(counts, measure, day);
  const latest = latestOfficial(counts, measure);
  const line = (term: string, { value, by }: { value: number; by: By }) => ({
    term,
    value: countWords({ measure, value }, words),
    by,
  });
  return [
    ...(day && thatDay ? [line(t('tollThatDay', { date: formatDate(day) }), thatDay)] : []),
    ...(latest ? [line(t('tollLatest', { date: formatDate(latest.from) }), latest)] : []),
  ];
}
