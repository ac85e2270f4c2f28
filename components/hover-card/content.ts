import { CLAIM_KIND_KEYS } from '../i18n/claim-kinds.ts';
import type { Wording } from '../i18n/toll-wording.ts';
import type { CardLines, ClaimLines, TopicLines } from '../messaging/article-reading.ts';
import type { PageItem } from '../messaging/page-report.ts';
import { tollContent } from './toll-content.ts';
import type { CardContent } from './types.ts';

/**
 * What the card of an item says.
 *
 * @throws where the data lacks the item's topic or claim: both come from one build.
 */
export function cardContent(
  item: PageItem,
  { topics, claims, tolls }: CardLines,
  words: Wording,
): CardContent {
  const topic = topics[item.topic];
  if (topic === undefined) throw new Error(`no card for the topic ${item.topic}`);
  switch (item.kind) {
    case 'mention':
      return mentionContent(item, topic, words);
    case 'claim':
      return claimContent(item, topic, claims[item.claim], words);
    case 'toll':
      return tollContent(item, tolls[item.topic] ?? [], words);
  }
}

/** Where the panel should open for an item: its topic and the fact that says most about it. */
export function factBehind(item: PageItem, { topics, claims }: CardLines): string | null {
  if (item.kind === 'claim') return claims[item.claim]?.facts[0] ?? null;
  return topics[item.topic]?.cardFact ?? null;
}

function mentionContent(
  { reason }: Extract<PageItem, { kind: 'mention' }>,
  topic: TopicLines,
  { t, formatDate }: Wording,
): CardContent {
  const evidence = reason.evidence.map((cue) => `“${cue}”`).join(`${t('comma')} `);
  return {
    kind: 'mention',
    overline: null,
    title: topic.name,
    body: [topic.definition],
    counts: [],
    chart: null,
    caveat: topic.cardCaveat,
    asOf: t('cardAsOf', { date: formatDate(topic.checked) }),
    why: {
      text: evidence
        ? t('cardWhyContextual', { form: reason.form, evidence })
        : t('cardWhyCertain', { form: reason.form }),
    },
  };
}

function claimContent(
  item: Extract<PageItem, { kind: 'claim' }>,
  topic: TopicLines,
  claim: ClaimLines | undefined,
  { t, formatDate }: Wording,
): CardContent {
  if (claim === undefined) throw new Error(`no card for the claim ${item.claim}`);
  const stance = item.stance === 'asserted' ? t('claimAsserted') : t('claimAttributed');
  return {
    kind: 'claim',
    overline: { text: stance },
    title: { text: t(CLAIM_KIND_KEYS[claim.kind]) },
    body: [claim.caveat],
    counts: [],
    chart: null,
    caveat: null,
    asOf: t('cardAsOf', { date: formatDate(topic.checked) }),
    why: { text: t('cardWhyClaim') },
  };
}
