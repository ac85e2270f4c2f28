import { isInForce } from '../topics/tolls.ts';
import type { IsoDay, TollEntry } from '../topics/types.ts';
import type { CompiledToll } from './claims-data.ts';
import type { TollState } from './types.ts';

/** What a hedge does to a number: `more than`, `nearly`, `about`; null for an exact one. */
export type Rounding = 'more' | 'nearly' | 'about' | null;

/** How far below the true number `nearly` may aim, as a share of the printed one. */
const NEARLY = 0.07;
const ABOUT = 0.04;

/** `more than N` may stand for N plus this. */
function headroom(value: number): number {
  if (value % 100 === 0) return 100;
  return value % 50 === 0 ? 50 : 10;
}

function fits(actual: number, value: number, rounding: Rounding): boolean {
  if (rounding === 'more') return actual > value && actual <= value + headroom(value);
  if (rounding === 'nearly') return actual < value && actual >= value * (1 - NEARLY);
  return Math.abs(actual - value) <= value * ABOUT;
}

/**
 * How a printed count stands to the series on the day of the article. An official number is in
 * force from its first to its last day, both included. Days compare as ISO strings.
 */
export function judgeToll(
  tolls: readonly CompiledToll[],
  measure: TollEntry['measure'],
  value: number,
  rounding: Rounding,
  day: IsoDay,
): TollState {
  const counts = tolls.filter((toll) => toll.measure === measure);
  const official = counts.filter((toll) => toll.official);
  const inForce = (toll: CompiledToll) => isInForce(toll, day);
  const over = (toll: CompiledToll) => toll.until !== null && toll.until < day;
  // A bare hundred (`600 wounded`) is as round as `about 600`.
  const round = value % (rounding === null ? 100 : 10) === 0;
  const near = (toll: CompiledToll) => round && fits(toll.value, value, rounding);

  if (official.some((toll) => inForce(toll) && (near(toll) || toll.value === value))) {
    return 'matches-that-day';
  }
  const same = counts.filter((toll) => toll.value === value);
  if (same.some((toll) => !toll.official && inForce(toll))) return 'unofficial';
  if (same.some((toll) => toll.official && over(toll))) return 'earlier-than-that-day';
  if (same.some((toll) => toll.from > day)) return 'later-figure';
  if (same.length > 0) return 'unofficial';
  if (official.some((toll) => over(toll) && near(toll))) return 'earlier-than-that-day';
  if (official.some((toll) => toll.from > day && near(toll))) return 'later-figure';
  return counts.some((toll) => inForce(toll) && near(toll)) ? 'unofficial' : 'not-on-record';
}
