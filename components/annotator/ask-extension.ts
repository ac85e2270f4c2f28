import type { ArticleText } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import { cutArticle } from '../messaging/cut.ts';
import type { KeptAnswer, MarksStyle } from '../messaging/protocol.ts';
import { sendToExtension } from '../messaging/send.ts';
import type { IsoDay } from '../topics/types.ts';

/**
 * Has the background read an article, with counts judged against `day`. Null where the background
 * was stopped meanwhile, is gone with an update, or has a newer article of this page to read.
 */
export async function readArticle(
  article: ArticleText,
  day: IsoDay | null,
): Promise<ArticleAnswer | null> {
  const asked = sendToExtension('readArticle', { article: cutArticle(article), day });
  return (await asked.catch(() => null)) ?? null;
}

/** Has a wish of the reader's stored; where nobody answers it was not. */
export async function askToKeep(
  ...message: Parameters<typeof sendToExtension<'switchSiteOff' | 'dismissMark'>>
): Promise<KeptAnswer> {
  return (await sendToExtension(...message).catch(() => null)) ?? 'not-kept';
}

/** Has the page get the style sheet of the marks, or lose it; whether it was carried out. */
export async function askForStyle(style: MarksStyle): Promise<boolean> {
  return (await sendToExtension('styleMarks', { style }).catch(() => null)) === 'styled';
}

/** Tells the extension something; that nobody listens is not the page's concern. */
export function tellExtension(...message: Parameters<typeof sendToExtension>): void {
  sendToExtension(...message).catch(() => undefined);
}
