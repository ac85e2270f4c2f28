import { useState } from 'preact/hooks';
import { formatDate, plural, t } from '../../i18n/eager.ts';
import type { TopicSince } from '../../topics/since-article.ts';
import type { IsoDay } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import { FactLink } from '../fact/FactLink.tsx';
import { shortName } from './page-topics.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

export interface TopicChangesProps {
  since: TopicSince;
  day: IsoDay;
  /** The page is about more than one topic: then each has its name above it. */
  named: boolean;
  /** How many changes to show before the reader asks for all. */
  first: number;
}

/** What became known of one topic since the article's day: the toll, and the dated changes. */
export function TopicChanges({ since, day, named, first }: TopicChangesProps) {
  const { pack, counts, changes, newerThanPack } = since;
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, first);
  return (
    <div class="topic-changes">
      {named && (
        <h3>
          <PackText text={shortName(pack)} />
        </h3>
      )}
      {counts.length > 0 && <ThenAndNow counts={counts} day={day} />}
      {changes.length === 0 && !newerThanPack && <p>{t('panelNothingChanged')}</p>}
      <ol>
        {shown.map(({ fact, date, line }, position) => (
          <li key={fact.id} class="change">
            <span
              class={
                shown[position - 1]?.date === date ? 'change__date visually-hidden' : 'change__date'
              }
            >
              {formatDate(date)}
            </span>
            <FactLink to={{ pack, fact }}>
              <PackText text={line} />
            </FactLink>
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {plural('panelMoreChanges', changes.length - shown.length)}
        </button>
      )}
    </div>
  );
}
