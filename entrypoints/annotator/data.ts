import { anchors, cards } from 'virtual:detector-data';
import type { ArticleReading } from '../../components/annotator/types.ts';
import type { CardSources, CardTopic } from '../../components/hover-card/content.ts';
import { createAnchorTest } from '../../components/matching/anchors.ts';
import type { ArticleText } from '../../components/matching/types.ts';
import type { ArticleAnswer } from '../../components/messaging/article-reading.ts';
import { sendToExtension } from '../../components/messaging/send.ts';
import type { IsoDay } from '../../components/topics/types.ts';

/**
 * Most pages need the anchors and nothing else, so that is all the data that each carries. At the
 * first hit the background reads the article.
 */
export const anchorTest = () => createAnchorTest(anchors);

let topics: Record<string, CardTopic> | null = null;
let latest: Pick<ArticleAnswer, 'claims' | 'tolls'> = { claims: {}, tolls: {} };

/** Null where the background was stopped meanwhile, or is gone with an update. */
export async function readArticle(
  article: ArticleText,
  day: IsoDay | null,
): Promise<ArticleReading | null> {
  const asked = sendToExtension('readArticle', { article, day }) as Promise<ArticleAnswer>;
  const answer = (await asked.catch(() => null)) ?? null;
  latest = answer ?? latest;
  return answer;
}

/** What cards are made of: the build's topics, and what the background last said of claims. */
export function cardSources(): CardSources {
  topics ??= JSON.parse(cards) as Record<string, CardTopic>;
  return { topics, claims: latest.claims, tolls: latest.tolls };
}
