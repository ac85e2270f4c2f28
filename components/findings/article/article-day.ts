import type { PageReport } from '../../messaging/page-report.ts';
import type { DateCandidate, DateOrigin } from '../../topics/article-date.ts';
import type { IsoDay } from '../../topics/types.ts';

/** Against which day the panel sets its facts, and from where it has that day. */
export type ArticleDay =
  | { kind: 'known'; day: IsoDay; origin: DateOrigin | 'reader'; modified: IsoDay | null }
  /** The page gives different days; which one holds is the reader's choice. */
  | { kind: 'conflicting'; candidates: DateCandidate[] }
  | { kind: 'missing' };

/** The day the reader picked stands above whatever the page says; nothing is guessed. */
export function articleDay({ date, pickedDay }: PageReport): ArticleDay {
  const { verdict, published, modified, candidates } = date;
  const updated = modified?.day ?? null;
  if (pickedDay !== null) {
    return { kind: 'known', day: pickedDay, origin: 'reader', modified: updated };
  }
  if (verdict === 'found' && published !== null) {
    return { kind: 'known', day: published.day, origin: published.origin, modified: updated };
  }
  if (verdict === 'conflicting')
    return { kind: 'conflicting', candidates: oneOfEachDay(candidates) };
  return { kind: 'missing' };
}

/** Candidates come in the order of trust: of two with the same day, the first is the better. */
function oneOfEachDay(candidates: readonly DateCandidate[]): DateCandidate[] {
  const published = candidates.filter(({ kind }) => kind === 'published');
  return published.filter(
    ({ day }, position) => published.findIndex((other) => other.day === day) === position,
  );
}
