import { formatDate, t } from '../../i18n/interface.ts';
import { isNewerThanPack } from '../../topics/pack-age.ts';
import { sinceArticle, worthTelling } from '../../topics/since-article.ts';
import type { IsoDay, TopicPack } from '../../topics/types.ts';
import type { ArticleDay } from './article-day.ts';
import { DatePicker } from './DatePicker.tsx';
import { FurtherTopics, TopicChanges } from './TopicChanges.tsx';

interface SinceArticleProps {
  article: ArticleDay;
  /** The packs of the topics that the page is about, the one it is most about first. */
  packs: readonly TopicPack[];
  today: IsoDay;
  onPickDay: (day: IsoDay | null) => void;
}

function NoDay({ article, today, onPickDay }: Omit<SinceArticleProps, 'packs'>) {
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

/** Said of an article that is newer than the packs: they do not have its news. */
function NewerThanPacks({ packs, day }: { packs: readonly TopicPack[]; day: IsoDay }) {
  const checked = packs.filter((pack) => isNewerThanPack(pack, day)).map((pack) => pack.checked);
  return (
    <>
      {[...new Set(checked)].map((date) => (
        <p key={date} class="since__newer">
          {t('panelNewerThanPack', { date: formatDate(date) })}
        </p>
      ))}
    </>
  );
}

/** What opens the panel: what became known after the day of the article. */
export function SinceArticle({ article, packs, today, onPickDay }: SinceArticleProps) {
  const [main, ...others] =
    article.kind === 'known' ? worthTelling(sinceArticle(packs, article.day)) : [];
  return (
    <section class="since" aria-labelledby="panel-since">
      <h2 id="panel-since">{t('panelSince')}</h2>
      {article.kind === 'known' ? (
        <>
          <NewerThanPacks packs={packs} day={article.day} />
          {main && <TopicChanges since={main} day={article.day} named={packs.length > 1} />}
          <FurtherTopics topics={others} day={article.day} />
        </>
      ) : (
        <NoDay article={article} today={today} onPickDay={onPickDay} />
      )}
    </section>
  );
}
