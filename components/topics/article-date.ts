import type { IsoDay } from './types.ts';

/** Where on the page a date was read. The order of this list is the order of trust. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'url' | 'byline';

export interface DateCandidate {
  origin: DateOrigin;
  kind: 'published' | 'modified';
  day: IsoDay;
  /** The text it was read from, at most 100 characters. */
  raw: string;
}

/** The article's date, with every candidate and never a silent guess. */
export interface ArticleDate {
  verdict: 'found' | 'conflicting' | 'missing';
  /** Null unless the verdict is `found`. */
  published: DateCandidate | null;
  modified: DateCandidate | null;
  candidates: DateCandidate[];
}

/** Of a page that was not asked, or that says nothing. */
export const NO_DATE: ArticleDate = {
  verdict: 'missing',
  published: null,
  modified: null,
  candidates: [],
};

/** The day until which an article may have been updated; null where it has no date. */
export function latestDay({ published, modified }: ArticleDate): IsoDay | null {
  if (published === null) return null;
  return modified !== null && modified.day > published.day ? modified.day : published.day;
}
