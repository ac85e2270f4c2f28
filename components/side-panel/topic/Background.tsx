import { useMemo } from 'preact/hooks';
import type { View } from '../../findings/fact/fact-view.ts';
import { useFindings } from '../../findings/findings-context.ts';
import { NearView } from '../../findings/NearView.tsx';
import type { Reveal } from '../../findings/use-reveal.ts';
import { t } from '../../i18n/interface.ts';
import type { TopicId, TopicPack } from '../../topics/types.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { searchFacts, wordsOf } from '../search/search-facts.ts';
import { TOPIC_PANEL_ID, TopicTabs } from './TopicTabs.tsx';
import { TopicView } from './TopicView.tsx';

/** The height of a topic with its sections folded, in rem. */
const ROOM = 120;

interface BackgroundProps {
  /** The topic on show. */
  shown: TopicPack;
  query: string;
  reveal: Reveal | null;
  onTopic: (topic: TopicId) => void;
  onSearch: (query: string) => void;
  onView: (view: View) => void;
}

/** All topics, one of them on show, and the search through all. */
export function Background({ shown, query, reveal, onTopic, onSearch, onView }: BackgroundProps) {
  const { packs, originals } = useFindings();
  const hits = useMemo(
    () => (wordsOf(query).length > 0 ? searchFacts(packs, originals, query) : null),
    [packs, originals, query],
  );
  return (
    <section aria-labelledby="panel-background">
      <h2 class="visually-hidden" id="panel-background">
        {t('panelBackground')}
      </h2>
      <NearView room={ROOM} isAsked={reveal !== null}>
        {() => (
          <>
            <TopicTabs packs={packs} shown={shown.id} onChoose={onTopic} />
            <SearchBox query={query} found={hits?.length ?? null} onSearch={onSearch} />
            <div id={TOPIC_PANEL_ID} role="tabpanel" aria-labelledby={`tab-${shown.id}`}>
              {hits ? (
                <SearchResults hits={hits} query={query} />
              ) : (
                <TopicView key={shown.id} pack={shown} reveal={reveal} onView={onView} />
              )}
            </div>
          </>
        )}
      </NearView>
    </section>
  );
}
