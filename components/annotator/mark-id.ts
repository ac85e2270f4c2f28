import { cutMark } from '../messaging/cut.ts';
import type { PageItem } from '../messaging/page-report.ts';

/**
 * How "Not about this" remembers a mark: the marked words, whatever their case, with what they
 * were marked as. The same words are not marked as the same thing again on that site.
 */
export function markId(item: Pick<PageItem, 'quote'> & MarkedAs): string {
  const what = item.kind === 'claim' ? item.claim : item.topic;
  return cutMark(`${item.quote.normalize('NFKC').toLowerCase()} → ${what}`);
}

type MarkedAs = { kind: 'mention' | 'toll'; topic: string } | { kind: 'claim'; claim: string };
