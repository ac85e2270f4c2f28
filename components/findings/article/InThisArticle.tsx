import { plural, t } from '../../i18n/interface.ts';
import type { PageItem, PageReport } from '../../messaging/page-report.ts';
import type { Settings } from '../../settings/schema.ts';
import type { LoadedTopic } from '../../topics/packs/load-topics.ts';
import { MarkKinds } from '../../ui/MarkKinds.tsx';
import type { Reveal } from '../use-reveal.ts';
import { MentionList } from './MentionList.tsx';
import { NoteList } from './NoteList.tsx';

interface InThisArticleProps {
  title: string;
  report: PageReport;
  topics: readonly LoadedTopic[];
  marks: Settings['marks'];
  reveal: Reveal | null;
  onGoTo: (item: string) => void;
  onMarks: (marks: Settings['marks']) => void;
}

type Mention = Extract<PageItem, { kind: 'mention' }>;

/** The turn in which one of these mentions was asked for; null also where a fact behind it was. */
function askedAmong(mentions: readonly Mention[], reveal: Reveal | null): number | null {
  if (reveal === null || reveal.fact !== null) return null;
  return mentions.some(({ key }) => key === reveal.item) ? reveal.turn : null;
}

/** What was found on the page, in reading order: notes in full, mentions folded together. */
export function InThisArticle({
  title,
  report,
  topics,
  marks,
  reveal,
  onGoTo,
  onMarks,
}: InThisArticleProps) {
  const mentions = report.items.filter((item): item is Mention => item.kind === 'mention');
  const notes = report.items.filter((item) => item.kind !== 'mention');
  return (
    <section class="in-article" aria-labelledby="panel-in-article">
      <div class="in-article__head">
        <h2 id="panel-in-article">{title}</h2>
        {notes.length > 0 && <p class="lede">{plural('panelNotes', notes.length)}</p>}
      </div>
      {report.items.length === 0 && report.state === 'on' && <p>{t('panelNothingFound')}</p>}
      {notes.length > 0 && (
        <NoteList notes={notes} report={report} topics={topics} reveal={reveal} onGoTo={onGoTo} />
      )}
      {mentions.length > 0 && (
        <MentionList
          mentions={mentions}
          language={report.language}
          topics={topics}
          asked={askedAmong(mentions, reveal)}
          onGoTo={onGoTo}
        />
      )}
      <details class="disclosure">
        <summary>{t('popupWhat')}</summary>
        <MarkKinds marks={marks} onMarks={onMarks} />
      </details>
    </section>
  );
}
