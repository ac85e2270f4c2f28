import { isStale } from '../topics/pack-age.ts';
import type { IsoDay, TopicPack } from '../topics/types.ts';
import type { PackNews } from './PacksSection.tsx';

/** The newest developments that are listed of each pack: a glance, not the panel. */
const MOST_CHANGES = 5;

/** What the settings page says about a pack, newest development first. */
export function packNews(
  pack: Pick<TopicPack, 'id' | 'name' | 'packVersion' | 'checked' | 'facts'>,
  today: IsoDay,
): PackNews {
  const changes = pack.facts
    .flatMap(({ change, knownFrom }) => (change ? [{ since: knownFrom, text: change }] : []))
    .sort((a, b) => (a.since < b.since ? 1 : -Number(a.since > b.since)))
    .slice(0, MOST_CHANGES);
  return {
    id: pack.id,
    name: pack.name,
    version: pack.packVersion,
    checked: pack.checked,
    stale: isStale(pack, today),
    changes,
  };
}
