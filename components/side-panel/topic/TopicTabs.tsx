import { shortName } from '../../findings/article/page-topics.ts';
import { t } from '../../i18n/interface.ts';
import type { TopicId, TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

/** The element that the tabs govern. */
export const TOPIC_PANEL_ID = 'topic';

interface TopicTabsProps {
  packs: readonly TopicPack[];
  shown: TopicId;
  onChoose: (topic: TopicId) => void;
}

/** Where an arrow key leads from a tab, round the corner; null for any other key. */
function target(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** One tab for each topic; arrow keys go from one to the next, as in every tab list. */
export function TopicTabs({ packs, shown, onChoose }: TopicTabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = packs.findIndex(({ id }) => id === shown);
    const to = target(event.key, at, packs.length, document.documentElement.dir === 'rtl');
    const next = to === null ? undefined : packs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panelTopics')} onKeyDown={onKeyDown}>
      {packs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          id={`tab-${id}`}
          class="tab"
          role="tab"
          aria-selected={id === shown}
          aria-controls={TOPIC_PANEL_ID}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <PackText text={shortName({ name })} />
        </button>
      ))}
    </div>
  );
}
