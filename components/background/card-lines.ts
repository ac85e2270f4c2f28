import type { CompiledClaims } from '../claims/claims-data.ts';
import type { Findings } from '../claims/types.ts';
import type { Mention } from '../matching/types.ts';
import type { CardLines, PackLine } from '../messaging/article-reading.ts';
import type { PartialDate, TopicId } from '../topics/types.ts';

/** The lines of a topic that a card shows, in English, as `topic.json` has them. */
interface CardTopic {
  name: string;
  definition: string;
  cardCaveat: string;
  cardFact: string;
  checked: PartialDate;
}

/** What cards may say, of all topics. */
export interface CardData {
  topics: Record<TopicId, CardTopic>;
  compiled: CompiledClaims;
  /** BCP 47 code of `texts`. */
  language: string;
  /** By topic: translations by the keys of `packTextEntries`; English where there is none. */
  texts: Record<TopicId, Record<string, string>>;
}

/** No lines, for an article without a mention. */
export const NO_LINES: CardLines = { topics: {}, claims: {}, tolls: {} };

/** The lines that the cards of an article show, in the language of `texts`. */
export function cardLines(
  mentions: readonly Pick<Mention, 'topic'>[],
  { flags, tolls }: Pick<Findings, 'flags' | 'tolls'>,
  { topics, compiled, language, texts }: CardData,
): CardLines {
  const say = (topic: TopicId, key: string, english: string): PackLine => {
    const text = texts[topic]?.[key];
    return text === undefined ? { text: english, lang: 'en' } : { text, lang: language };
  };
  const named = new Set([...mentions, ...flags, ...tolls].map(({ topic }) => topic));
  const found = new Set(flags.map(({ claim }) => claim));
  const lines: CardLines = { topics: {}, claims: {}, tolls: {} };
  for (const id of named) {
    const topic = topics[id];
    if (topic === undefined) continue;
    lines.topics[id] = {
      ...topic,
      name: say(id, 'topic/name', topic.name),
      definition: say(id, 'topic/definition', topic.definition),
      cardCaveat: say(id, 'topic/cardCaveat', topic.cardCaveat),
    };
  }
  for (const [topic, { claims }] of Object.entries(compiled.topics)) {
    for (const { id, kind, caveat, facts } of claims) {
      if (!found.has(id)) continue;
      lines.claims[id] = { kind, caveat: say(topic, `claim/${id}/caveat`, caveat), facts };
    }
  }
  for (const { topic } of tolls) {
    lines.tolls[topic] = (compiled.topics[topic]?.tolls ?? []).map((count) => ({
      ...count,
      by: say(topic, `by/${count.by}`, count.by),
    }));
  }
  return lines;
}
