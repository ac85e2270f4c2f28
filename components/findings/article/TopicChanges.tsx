import { useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../i18n/interface.ts';
import type { TopicSince } from '../../topics/since-article.ts';
import type { IsoDay } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import { ChangeList } from './ChangeList.tsx';
import { shortName } from './page-topics.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

/** Changes before the reader asks for all; a table of counts takes the room of one. */
const SHOWN_AT_FIRST = 2;

interface TopicChangesProps {
  since: TopicSince;
  day: IsoDay;
  /** The page is about more than one topic: then each has its name above it. */
  named: boolean;
}

/** What became known of one topic since the article's day: the toll, and the newest changes. */
export function TopicChanges({ since, day, named }: TopicChangesProps) {
  const { pack, counts, changes, newerThanPack } = since;
  const [all, setAll] = useState(false);
  const first = counts.length > 0 ? SHOWN_AT_FIRST - 1 : SHOWN_AT_FIRST;
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
      <ChangeList pack={pack} changes={shown} />
      {shown.length < changes.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {plural('panelMoreChanges', changes.length - shown.length)}
        </button>
      )}
    </div>
  );
}

/** The same of the topics that the page also names, folded to their names and how much there is. */
export function FurtherTopics({ topics, day }: { topics: readonly TopicSince[]; day: IsoDay }) {
  if (topics.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>
        {topics.map(({ pack, changes }) => (
          <span key={pack.id} class="topic-count">
            <PackText text={shortName(pack)} /> {formatNumber(changes.length)}{' '}
          </span>
        ))}
      </summary>
      {topics.map((since) => (
        <TopicChanges key={since.pack.id} since={since} day={day} named />
      ))}
    </details>
  );
}
