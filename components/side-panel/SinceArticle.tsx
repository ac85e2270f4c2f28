import { useState } from 'preact/hooks';
import { formatDate, plural, t } from '../i18n/i18n.ts';
import type { IsoDay, TopicPack } from '../topics/types.ts';
import type { ArticleDay } from './article-day.ts';
import { DatePicker } from './DatePicker.tsx';
import { FactLink } from './FactLink.tsx';
import { PackText } from './PackText.tsx';
import { shortName } from './page-topics.ts';
import { type SinceArticle as Since, sinceArticle, type TopicChange } from './since-article.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

/** More at once than anyone reads before the article itself. */
const SHOWN_FIRST = 5;

export interface SinceArticleProps {
  article: ArticleDay;
  /** The packs of the topics that the page is about. */
  packs: readonly TopicPack[];
  today: IsoDay;
  onPickDay: (day: IsoDay | null) => void;
}

function NoDay({ article, today, onPickDay }: Omit<SinceArticleProps, 'packs'>) {
  if (article.kind === 'known') return null;
  const conflicting = article.kind === 'conflicting';
  return (
    <>
      <p>{conflicting ? t('panelDatesConflict') : t('panelNoDate')}</p>
      <DatePicker
        today={today}
        candidates={conflicting ? article.candidates : []}
        reset={false}
        onPick={onPickDay}
      />
    </>
  );
}

function Changes({ changes, named }: { changes: readonly TopicChange[]; named: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN_FIRST);
  return (
    <>
      <ol class="changes">
        {shown.map((change) => (
          <li key={`${change.pack.id} ${change.fact.id}`} class="change">
            <span class="change__date">
              {formatDate(change.date)}
              {named && <PackText class="change__topic">{shortName(change.pack)}</PackText>}
            </span>
            <FactLink to={change}>
              <PackText>{change.line}</PackText>
            </FactLink>
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {plural('panelMoreChanges', changes.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Known({ since, day, several }: { since: Since; day: IsoDay; several: boolean }) {
  const nothing = since.changes.length === 0 && since.newerThan.length === 0;
  return (
    <>
      {since.newerThan.map((pack) => (
        <p key={pack.id} class="notice">
          {t('panelNewerThanPack', { topic: pack.name, date: formatDate(pack.checked) })}
        </p>
      ))}
      {since.tolls.map(({ pack, counts }) => (
        <ThenAndNow key={pack.id} pack={pack} counts={counts} day={day} />
      ))}
      {since.changes.length > 0 && <Changes changes={since.changes} named={several} />}
      {nothing && <p>{t('panelNothingChanged')}</p>}
    </>
  );
}

/** What opens the panel: what became known after the day of the article. */
export function SinceArticle({ article, packs, today, onPickDay }: SinceArticleProps) {
  return (
    <section class="since" aria-labelledby="panel-since">
      <h2 id="panel-since">{t('panelSince')}</h2>
      {article.kind === 'known' ? (
        <Known
          since={sinceArticle(packs, article.day, today)}
          day={article.day}
          several={packs.length > 1}
        />
      ) : (
        <NoDay article={article} today={today} onPickDay={onPickDay} />
      )}
    </section>
  );
}
