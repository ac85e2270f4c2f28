import { useState } from 'preact/hooks';
import { FactLink } from '../../findings/fact/FactLink.tsx';
import { useFindings } from '../../findings/findings-context.ts';
import { formatDate, plural, t } from '../../i18n/interface.ts';
import { factAnchor } from '../../topics/find-fact.ts';
import { firstDayOf } from '../../topics/partial-date.ts';
import type { IsoDay } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import type { DatedFact } from './timeline-geometry.ts';

/** Where in the list the article stands: before the first event that came after it. */
function placeOf(facts: readonly DatedFact[], day: IsoDay): number {
  const after = facts.findIndex(({ happened }) => firstDayOf(happened) > day);
  return after < 0 ? facts.length : after;
}

function ArticleMarker({ day }: { day: IsoDay }) {
  return (
    <li class="event__article">
      {t('panelThisArticle')}
      {t('comma')} {formatDate(day)}
    </li>
  );
}

function Events({ facts }: { facts: readonly DatedFact[] }) {
  return facts.map(({ pack, fact, happened }) => (
    <li key={factAnchor(pack.id, fact.id)} class="event">
      <span class="event__date">{formatDate(happened)}</span>
      <FactLink to={{ pack, fact }}>
        <PackText text={fact.statement} />
      </FactLink>
    </li>
  ));
}

/** The timeline in words, oldest first, the article standing where its day is. */
export function TimelineList({ facts, open }: { facts: readonly DatedFact[]; open: boolean }) {
  const { day } = useFindings();
  const [isOpen, setOpen] = useState(open);
  const place = day === null ? facts.length : placeOf(facts, day);
  return (
    <details
      class="disclosure"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{plural('panelTimelineEvents', facts.length)}</summary>
      {isOpen && (
        <ol>
          <Events facts={facts.slice(0, place)} />
          {day !== null && <ArticleMarker day={day} />}
          <Events facts={facts.slice(place)} />
        </ol>
      )}
    </details>
  );
}
