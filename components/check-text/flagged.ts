import { CLAIM_KIND_KEYS } from '../i18n/claim-kinds.ts';
import { countLines, standingWords, type Wording } from '../i18n/toll-wording.ts';
import type { PageItem } from '../messaging/page-report.ts';
import { findFact } from '../topics/find-fact.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import { latestOfficial, officialOn } from '../topics/tolls.ts';
import type { Fact, IsoDay, Source } from '../topics/types.ts';

/** A fact behind a caveat, with its receipts; for a count, the count itself. */
export interface Receipt {
  text: string;
  /** Null for a count, which is as sure as who gave it. */
  status: Fact['status'] | null;
  asOf: string;
  sources: readonly Source[];
}

/** A sentence of the text that needs care, with all that an editor wants beside it. */
export interface Flagged {
  key: string;
  sentence: string;
  label: string;
  caveat: string;
  receipts: readonly Receipt[];
}

/** What was found in a text but for its mentions, in reading order. */
export function flaggedSentences(
  items: readonly PageItem[],
  topics: readonly LoadedTopic[],
  day: IsoDay,
  words: Wording,
): Flagged[] {
  return items.flatMap((item) => {
    if (item.kind === 'mention') return [];
    return [
      item.kind === 'claim' ? ofClaim(item, topics, words) : ofCount(item, topics, day, words),
    ];
  });
}

function ofClaim(
  item: Extract<PageItem, { kind: 'claim' }>,
  topics: readonly LoadedTopic[],
  { t }: Wording,
): Flagged {
  const claim = topics.flatMap(({ claims }) => claims).find(({ id }) => id === item.claim);
  const packs = topics.map(({ pack }) => pack);
  const facts = (claim?.facts ?? []).flatMap((id) => findFact(packs, item.topic, id) ?? []);
  const stance = t(item.stance === 'asserted' ? 'claimAsserted' : 'claimAttributed');
  return {
    key: item.key,
    sentence: item.sentence,
    label: `${claim ? t(CLAIM_KIND_KEYS[claim.kind]) : t('panelNoteClaim')} (${stance})`,
    caveat: claim?.caveat ?? t('panelNoteUnread'),
    receipts: facts.map(({ pack, fact }) => ({
      text: fact.statement,
      status: fact.status,
      asOf: fact.asOf,
      sources: fact.sources.flatMap((id) => pack.sources[id] ?? []),
    })),
  };
}

function ofCount(
  item: Extract<PageItem, { kind: 'toll' }>,
  topics: readonly LoadedTopic[],
  day: IsoDay,
  words: Wording,
): Flagged {
  const pack = topics.find(({ id }) => id === item.topic)?.pack;
  const tolls = pack?.tolls ?? [];
  const counts = [officialOn(tolls, item.measure, day), latestOfficial(tolls, item.measure)];
  const lines = countLines(item.measure, tolls, day, words);
  return {
    key: item.key,
    sentence: item.sentence,
    label: words.t('panelNoteToll'),
    caveat: standingWords(item.state, day, words),
    receipts: counts
      .filter((count) => count !== null)
      .map((count, at) => ({
        text: `${lines[at]?.term}: ${lines[at]?.value} (${count.by})`,
        status: null,
        asOf: count.from,
        sources: count.sources.flatMap((id) => pack?.sources[id] ?? []),
      })),
  };
}
