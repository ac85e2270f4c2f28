import { separateArticles } from '../matching/separate-articles.ts';
import { toEnd } from '../matching/to-end.ts';
import type { ArticleText, Mention, TextBlock } from '../matching/types.ts';
import type { IsoDay } from '../topics/types.ts';
import type { ClaimData } from './claim-data.ts';
import { languageFinder } from './language.ts';
import { link, place, type Sentence, type SentenceText, sentencesOf } from './sentence.ts';
import { type Reading, readTopic } from './topic-findings.ts';
import { topicLanguages } from './topic-language.ts';
import type { Findings } from './types.ts';

/** Names in a sentence, which has a thousand units at most, that make it a list and no statement. */
const MOST_NAMES = 40;

export interface ClaimFinder {
  /**
   * Reads an article; `mentions` in order of blocks, `day` to judge the counts against, but for those
   * of further articles. A block that was read before costs little.
   */
  read(article: ArticleText, mentions: readonly Mention[], day: IsoDay | null): Findings;
  /**
   * As `read`, in steps of one block or sentence, so that the caller may let others take a turn.
   * `isOver` is asked before each sentence; yes means that the rest is left unread (`isCut`).
   */
  readInSteps(
    article: ArticleText,
    mentions: readonly Mention[],
    day: IsoDay | null,
    isOver: () => boolean,
  ): Generator<undefined, { findings: Findings; isCut: boolean }>;
}

/** A block as it was read last, kept as long as the page keeps the block. */
interface Prepared {
  stated: string | null;
  language: string | null;
  sentences: SentenceText[];
}

interface PlacedBlock {
  language: string | null;
  sentences: Sentence[];
}

/** Builds a finder from compiled data. Word lists are compiled as they are met. */
export function createClaimFinder(data: ClaimData): ClaimFinder {
  const languageOf = languageFinder(data.languages);
  const prepared = new WeakMap<TextBlock, Prepared>();
  const topics = Object.entries(data.topics).map(([id, topic]) => {
    return { id, tolls: topic.tolls, languageOf: topicLanguages(data, id, topic) };
  });

  function readingsOf(topic: (typeof topics)[number], blocks: readonly PlacedBlock[]): Reading[] {
    return blocks.flatMap(({ language, sentences }) => {
      const known = language && topic.languageOf(language);
      if (!known) return [];
      const statements = sentences.filter(({ mentions }) => mentions.length <= MOST_NAMES);
      return statements.map((sentence) => ({ sentence, language: known }));
    });
  }

  function prepare(block: TextBlock, stated: string | null): Prepared {
    let ready = prepared.get(block);
    if (ready?.stated !== stated || !ready) {
      const language = block.role === 'aside' ? null : languageOf(block.text, stated);
      ready = { stated, language, sentences: language ? sentencesOf(block.text) : [] };
      prepared.set(block, ready);
    }
    return ready;
  }

  function* readInSteps(
    page: ArticleText,
    mentions: readonly Mention[],
    day: IsoDay | null,
    isOver: () => boolean,
  ): Generator<undefined, { findings: Findings; isCut: boolean }> {
    let isCut = false;
    const isOverNow = () => {
      isCut ||= isOver();
      return isCut;
    };
    const blocks: PlacedBlock[] = [];
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    for (const [index, block] of page.blocks.entries()) {
      if (isOverNow()) break;
      const { language, sentences } = prepare(block, block.language ?? page.language);
      blocks.push({ language, sentences: place(sentences, index, byBlock.get(index) ?? []) });
      yield;
    }
    const findings: Findings = { flags: [], tolls: [] };
    for (const { places, further } of separateArticles(page)) {
      const own = places.flatMap((at) => blocks[at] ?? []);
      link(own.flatMap(({ sentences }) => sentences));
      const present = new Set(places.flatMap((at) => byBlock.get(at) ?? []).map((it) => it.topic));
      for (const topic of topics) {
        const readings = readingsOf(topic, own);
        if (!present.has(topic.id) && !readings.some(isNamed)) continue;
        const dated = further === undefined ? day : further.day;
        const { flags, tolls } = yield* readTopic(topic, readings, dated, isOverNow);
        findings.flags.push(...flags);
        findings.tolls.push(...tolls);
      }
    }
    findings.flags.sort(inReadingOrder);
    findings.tolls.sort(inReadingOrder);
    return { findings, isCut };
  }

  function read(article: ArticleText, mentions: readonly Mention[], day: IsoDay | null): Findings {
    return toEnd(readInSteps(article, mentions, day, () => false)).findings;
  }

  return { read, readInSteps };
}

/** Whether the topic's own words stand in a sentence, beside those that were found as mentions. */
function isNamed({ sentence, language }: Reading): boolean {
  return language.words.hits('own', sentence).length > 0;
}

function inReadingOrder(
  one: { block: number; start: number },
  other: { block: number; start: number },
): number {
  return one.block - other.block || one.start - other.start;
}
