import { fileURLToPath } from 'node:url';
import samples from '../../assets/samples/samples.json' with { type: 'json' };
import type { IsoDay } from '../topics/types.ts';

/**
 * A sample article and where it pretends to live: a host of the core list, so that the content
 * script runs there as it does in life.
 */
export interface SampleArticle {
  url: string;
  /** Path of the file. */
  file: string;
  /** What a reader sees there, in a few words. */
  shows: string;
  /** What the page states as its date; null: nothing, or contradictions. */
  published: IsoDay | null;
  /** The marked names, in reading order, claims and toll numbers aside. */
  marks: readonly string[];
  headers?: Record<string, string>;
}

type ArticleName = keyof typeof samples;

const SAMPLES: Record<ArticleName, SampleArticle> = samples;

/** All sample articles by their name; `assets/samples/samples.json` lists them. */
export const ARTICLES = Object.fromEntries(
  Object.entries(SAMPLES).map(([name, article]) => [
    name,
    {
      ...article,
      file: fileURLToPath(new URL(`../../assets/samples/${article.file}`, import.meta.url)),
    },
  ]),
) as Record<ArticleName, SampleArticle>;
