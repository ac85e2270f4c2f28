import type { ArticleText } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import { sendToExtension } from '../messaging/send.ts';
import type { IsoDay } from '../topics/types.ts';

/**
 * Has the background read an article, with counts judged against `day`. Null where the background
 * was stopped meanwhile, or is gone with an update.
 */
export async function readArticle(
  article: ArticleText,
  day: IsoDay | null,
): Promise<ArticleAnswer | null> {
  const asked = sendToExtension('readArticle', { article, day }) as Promise<ArticleAnswer>;
  return (await asked.catch(() => null)) ?? null;
}

/** Tells the extension something; that nobody listens is not the page's concern. */
export function tellExtension(...message: Parameters<typeof sendToExtension>): void {
  sendToExtension(...message).catch(() => undefined);
}
