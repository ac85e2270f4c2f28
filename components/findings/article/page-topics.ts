import type { PageItem } from '../../messaging/page-report.ts';
import type { TopicId, TopicPack } from '../../topics/types.ts';

/** How often the page mentions each topic, most often first; a headline counts for all else. */
export function mentionsByTopic(
  items: readonly PageItem[],
): { topic: TopicId; count: number; inHeadline: boolean }[] {
  const byTopic = new Map<TopicId, { topic: TopicId; count: number; inHeadline: boolean }>();
  for (const { kind, topic, inHeadline } of items) {
    if (kind !== 'mention') continue;
    const seen = byTopic.get(topic);
    byTopic.set(topic, {
      topic,
      count: (seen?.count ?? 0) + 1,
      inHeadline: inHeadline || (seen?.inHeadline ?? false),
    });
  }
  return [...byTopic.values()].sort(
    (a, b) => Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count,
  );
}

/** A topic that another belongs to stands last: readers come for the more particular one. */
export function inReadingOrder<T extends Pick<TopicPack, 'id' | 'parent'>>(
  packs: readonly T[],
): T[] {
  const isParent = ({ id }: T) => packs.some(({ parent }) => parent === id);
  return [...packs].sort((a, b) => Number(isParent(a)) - Number(isParent(b)));
}

/**
 * The packs that the open page is about, what it is most about first; none without mentions. A
 * topic that another one on the page belongs to stands last, however often it is named.
 */
export function packsOfPage(packs: readonly TopicPack[], items: readonly PageItem[]): TopicPack[] {
  const ranked = mentionsByTopic(items).map(({ topic }) => topic);
  const named = new Set([...ranked, ...items.map(({ topic }) => topic)]);
  const found = [...named].flatMap((topic) => packs.find(({ id }) => id === topic) ?? []);
  return inReadingOrder(found);
}

/** Which topic to show: the reader's choice, else what the page is most about, else the first. */
export function topicToShow(
  packs: readonly TopicPack[],
  items: readonly PageItem[],
  chosen: TopicId | null,
): TopicPack | null {
  const own = packs.find(({ id }) => id === chosen);
  return own ?? packsOfPage(packs, items)[0] ?? packs[0] ?? null;
}

/** A topic's name without what stands in brackets after it, for tabs and labels. */
export function shortName({ name }: Pick<TopicPack, 'name'>): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
