import { isStale } from '../topics/pack-age.ts';
import type { Fact, IsoDay, TopicHead } from '../topics/types.ts';
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
