import type { ArticleDate, DateCandidate } from '../topics/article-date.ts';
import type { IsoDay } from '../topics/types.ts';

/** The day on which the sample text is set: its count was the official one that day. */
export const SAMPLE_DAY: IsoDay = '2024-03-24';

const dateline: DateCandidate = {
  origin: 'time',
  kind: 'published',
  day: SAMPLE_DAY,
  raw: SAMPLE_DAY,
};

/** What would be read from the sample, were it an article of its own. */
export const SAMPLE_DATE: ArticleDate = {
  verdict: 'found',
  published: dateline,
  modified: null,
  candidates: [dateline],
};
