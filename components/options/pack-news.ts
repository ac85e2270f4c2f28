import { isStale } from '../topics/pack-age.ts';
import type { PackPieces } from '../topics/packs/load-topics.ts';
import { today } from '../topics/today.ts';
import type { Fact, IsoDay, TopicHead, TopicId } from '../topics/types.ts';
import type { PackNews } from './PacksSection.tsx';

/** The newest developments that are listed of each pack: a glance, not the panel. */
const MOST_CHANGES = 5;

/** What the settings page says about a pack, newest development first. */
export function packNews(head: TopicHead, facts: readonly Fact[], today: IsoDay): PackNews {
  const changes = facts
    .flatMap(({ change, knownFrom }) => (change ? [{ since: knownFrom, text: change }] : []))
    .sort((a, b) => (a.since < b.since ? 1 : -Number(a.since > b.since)))
    .slice(0, MOST_CHANGES);
  return {
    id: head.id,
    name: head.name,
    version: head.packVersion,
    checked: head.checked,
    stale: isStale(head, today),
    changes,
  };
}

/**
 * What the settings page says about the packs. A pack that cannot be loaded costs none of the
 * others; the side panel says what is wrong with it.
 */
export async function loadPackNews(
  loaders: Record<TopicId, () => Promise<PackPieces>>,
): Promise<PackNews[]> {
  const read = async (load: () => Promise<PackPieces>): Promise<PackNews> => {
    const { head, facts } = await load();
    return packNews(JSON.parse(head), JSON.parse(facts), today());
  };
  const settled = await Promise.allSettled(Object.values(loaders).map(read));
  return settled.flatMap((pack) => (pack.status === 'fulfilled' ? [pack.value] : []));
}
