import type { PageItem } from '../../messaging/page-report.ts';
import { excerptOf } from './excerpt.ts';

/** The marked words with what is around them on the page, in the page's own language. */
export function QuotedSentence({ item, language }: { item: PageItem; language: string | null }) {
  const { before, quote, after } = excerptOf(item.sentence, item.quote);
  return (
    <q class="sentence" lang={language ?? undefined} dir="auto">
      {before}
      {quote !== '' && <mark>{quote}</mark>}
      {after}
    </q>
  );
}
