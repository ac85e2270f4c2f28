import { useState } from 'preact/hooks';
import { formatDate, plural, t } from '../i18n/i18n.ts';
import { firstDayOf } from '../topics/partial-date.ts';
import { FactLink } from './FactLink.tsx';
import { factAnchor } from './find-fact.ts';
import { PackText } from './PackText.tsx';
import { usePanel } from './panel-context.ts';
import type { DatedFact } from './timeline-geometry.ts';

/** The timeline in words, oldest first, the article standing where its day is. */
export function TimelineList({ facts, open }: { facts: readonly DatedFact[]; open: boolean }) {
  const { day } = usePanel();
  const [isOpen, setOpen] = useState(open);
  const after = day === null ? -1 : facts.findIndex(({ happened }) => firstDayOf(happened) > day);
  return (
    <details
      class="disclosure"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{plural('panelTimelineEvents', facts.length)}</summary>
      {isOpen && (
        <ol class="events">
          {facts.map(({ pack, fact, happened }, position) => (
            <li key={factAnchor(pack.id, fact.id)} class="event">
              {position === after && day !== null && (
                <p class="event__article">
                  {t('panelThisArticle')}, {formatDate(day)}
                </p>
              )}
              <span class="event__date">{formatDate(happened)}</span>
              <FactLink to={{ pack, fact }}>
                <PackText>{fact.statement}</PackText>
              </FactLink>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
