import { CLAIM_KIND_KEYS } from '../../i18n/claim-kinds.ts';
import { t } from '../../i18n/interface.ts';
import type { PageItem, PageReport } from '../../messaging/page-report.ts';
import { findFact, itemAnchor } from '../../topics/find-fact.ts';
import type { LoadedTopic } from '../../topics/packs/load-topics.ts';
import { PackText } from '../../ui/PackText.tsx';
import { FactLine } from '../fact/FactLine.tsx';
import { useFindings } from '../findings-context.ts';
import { QuotedSentence } from './QuotedSentence.tsx';
import { TollExplanation } from './TollExplanation.tsx';

export type Note = Exclude<PageItem, { kind: 'mention' }>;

interface FoundNoteProps {
  item: Note;
  report: PageReport;
  topics: readonly LoadedTopic[];
  onGoTo: (item: string) => void;
}

function ClaimNoteBody({
  item,
  topics,
}: Pick<FoundNoteProps, 'topics'> & { item: Extract<Note, { kind: 'claim' }> }) {
  const { packs } = useFindings();
  const claim = topics.flatMap(({ claims }) => claims).find(({ id }) => id === item.claim);
  if (!claim) return <p>{t('panelNoteUnread')}</p>;
  const facts = claim.facts.flatMap((id) => findFact(packs, item.topic, id) ?? []);
  return (
    <>
      <p class="note__caveat">
        <PackText text={claim.caveat} />
      </p>
      {facts.length > 0 && (
        <details class="disclosure">
          <summary>{t('panelFactsBehind')}</summary>
          <ul>
            {facts.map((found) => (
              <li key={found.fact.id}>
                <FactLine of={found} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function labelOf(item: Note, topics: readonly LoadedTopic[]): string {
  if (item.kind === 'toll') return t('panelNoteToll');
  const claim = topics.flatMap(({ claims }) => claims).find(({ id }) => id === item.claim);
  return claim ? t(CLAIM_KIND_KEYS[claim.kind]) : t('panelNoteClaim');
}

/** A flag or a printed count: its sentence, what to keep in mind, and the way to it. */
export function FoundNote({ item, report, topics, onGoTo }: FoundNoteProps) {
  return (
    <li class={`note note--${item.kind}`} id={itemAnchor(item.key)} tabIndex={-1}>
      <p class="note__label">
        <b>{labelOf(item, topics)}</b>
        {item.kind === 'claim' && (
          <span class="note__stance">
            {t(item.stance === 'asserted' ? 'claimAsserted' : 'claimAttributed')}
          </span>
        )}
        <button type="button" class="link-button" onClick={() => onGoTo(item.key)}>
          {t('panelShowInArticle')}
        </button>
      </p>
      <p class="note__sentence">
        <QuotedSentence item={item} language={report.language} />
      </p>
      {item.kind === 'claim' ? (
        <ClaimNoteBody item={item} topics={topics} />
      ) : (
        <TollExplanation item={item} />
      )}
    </li>
  );
}
