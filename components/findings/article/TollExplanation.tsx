import { formatDate, formatNumber, plural, t } from '../../i18n/interface.ts';
import { type CountLine, countLines, countWords, standingWords } from '../../i18n/toll-wording.ts';
import type { PageItem } from '../../messaging/page-report.ts';
import { entryBehind } from '../../topics/tolls.ts';
import { PackText } from '../../ui/PackText.tsx';
import { useFindings } from '../findings-context.ts';

type TollItem = Extract<PageItem, { kind: 'toll' }>;

/** Where the count of the article's day is still the latest, one line is enough for both. */
function onceEach(counts: readonly CountLine<string>[]): CountLine<string>[] {
  return counts.filter(({ value }, position) => counts[position + 1]?.value !== value);
}

const WORDS = { t, plural, formatDate, formatNumber };

/** How a printed count stands to the series, in the words of the card, and who gave it. */
export function TollExplanation({ item }: { item: TollItem }) {
  const { packs } = useFindings();
  const { day } = item;
  const tolls = packs.find(({ id }) => id === item.topic)?.tolls ?? [];
  const printed = entryBehind(tolls, item, item.state !== 'unofficial', day);
  const rows = [
    ...(printed
      ? [
          {
            term: t('panelPrinted'),
            value: countWords(item, WORDS),
            by: printed.by,
            since: `${t('comma')} ${formatDate(printed.from)}`,
          },
        ]
      : []),
    ...onceEach(countLines(item.measure, tolls, day, WORDS)).map((count) => ({
      ...count,
      since: '',
    })),
  ];
  return (
    <div class="note__caveat">
      <p>{standingWords(item.state, day, WORDS)}</p>
      <dl class="counts">
        {rows.map(({ term, value, by, since }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <b>{value}</b> <PackText text={by} />
              <span>{since}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
