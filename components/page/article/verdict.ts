import type { ArticleDate, DateCandidate } from '../../topics/article-date.ts';
import { daysBetween } from '../../topics/partial-date.ts';
import type { IsoDay } from '../../topics/types.ts';

/** Clocks that were never set show 1970-01-01, or a day of year 1. */
const FIRST_DAY = '1970-01-02';
/** Days ahead of the reader's own date that an article can be, at the other side of the date line. */
const MOST_AHEAD = 1;
/** Days between two statements that time zones explain. */
const MOST_APART = 1;

/** Whether the candidate was stated as a date; a byline or a day within a page's name may be another. */
export function isFirm({ origin, raw }: DateCandidate): boolean {
  return origin !== 'byline' && (origin !== 'url' || raw.startsWith('/'));
}

function saysTheSame(one: DateCandidate, other: DateCandidate): boolean {
  return one.origin === other.origin && one.kind === other.kind && one.day === other.day;
}

/**
 * The article's date from all candidates, the most trusted first. The first published one counts,
 * unless firm ones (where none is firm, any) are more than a day apart: then the reader decides.
 * A less trusted, later one on the day of a stated modification is that modification misnamed.
 */
export function decideDate(found: readonly DateCandidate[], today: IsoDay): ArticleDate {
  const candidates = found.filter(
    (candidate, index) =>
      candidate.day >= FIRST_DAY &&
      daysBetween(today, candidate.day) <= MOST_AHEAD &&
      found.findIndex((other) => saysTheSame(other, candidate)) === index,
  );
  const published = candidates.filter(({ kind }) => kind === 'published');
  const changed = candidates.filter(({ kind }) => kind === 'modified');
  const [first = null] = published;
  const conflicting = published.some(
    (other) =>
      first &&
      (isFirm(other) || !isFirm(first)) &&
      Math.abs(daysBetween(first.day, other.day)) > MOST_APART &&
      !(other.day > first.day && changed.some(({ day }) => day === other.day)),
  );
  return {
    verdict: first ? (conflicting ? 'conflicting' : 'found') : 'missing',
    published: conflicting ? null : first,
    modified: changed[0] ?? null,
    candidates,
  };
}
