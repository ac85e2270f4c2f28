import { formatDate, formatNumber, plural, t } from '../../i18n/interface.ts';
import { countWords, originWords } from '../../i18n/toll-wording.ts';
import { inOrder } from '../../topics/tolls.ts';
import type { Source, TollEntry, TopicPack } from '../../topics/types.ts';
import { PackText, PublishedText } from '../../ui/PackText.tsx';

interface CountTableProps {
  pack: TopicPack;
  /** What the table is called for those who do not see it. */
  title: string;
  counts: readonly TollEntry[];
}

function SourceLink({ source: { publisher, url } }: { source: Source }) {
  if (url === null) return <PublishedText>{publisher}</PublishedText>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <PublishedText>{publisher}</PublishedText>
    </a>
  );
}

function Row({ entry, sources }: { entry: TollEntry; sources: readonly Source[] }) {
  return (
    <tr>
      <th scope="row">{formatDate(entry.from)}</th>
      <td class={entry.official ? 'table__official' : ''}>
        {countWords(entry, { t, plural, formatNumber })}
      </td>
      <td>
        <PackText text={entry.by} /> ({originWords(entry, { t })})
        {entry.note !== null && <PackText class="table__note" text={entry.note} />}
        <ul class="table__sources">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Counts in the order in which they came, each with who gave it and where that was read. */
export function CountTable({ pack, title, counts }: CountTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide, keys must scroll it
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <table class="table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panelDate')}</th>
            <th scope="col">{t('panelCount')}</th>
            <th scope="col">{t('panelWhoSaidCount')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(counts).map((entry) => (
            <Row
              key={`${entry.measure} ${entry.value} ${entry.from} ${entry.by}`}
              entry={entry}
              sources={entry.sources.flatMap((id) => pack.sources[id] ?? [])}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
