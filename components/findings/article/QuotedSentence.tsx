import type { PageItem } from '../../messaging/page-report.ts';

/** A sentence of the page with the marked words in it, in the page's own language. */
export function QuotedSentence({ item, language }: { item: PageItem; language: string | null }) {
  const { sentence, quote } = item;
  const at = sentence.indexOf(quote);
  return (
    <q class="sentence" lang={language ?? undefined} dir="auto">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{quote}</mark>
          {sentence.slice(at + quote.length)}
        </>
      )}
    </q>
  );
}
