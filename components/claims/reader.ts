import { separateArticles } from '../matching/separate-articles.ts';
import { toEnd } from '../matching/to-end.ts';
import type { ArticleText, Mention, TextBlock } from '../matching/types.ts';
import type { IsoDay } from '../topics/types.ts';
import { Bonds } from './bonds.ts';
import type { CompiledClaims } from './claims-data.ts';
import { conceptFinder, groupAfter } from './concepts.ts';
import { claimsIn } from './flags.ts';
import { languageFinder } from './language.ts';
import type { Numeral } from './numerals.ts';
import { link, place, type Sentence, type SentenceText, sentencesOf } from './sentence.ts';
import { type About, Subject } from './subject.ts';
import { type Tongue, tonguesOf } from './tongue.ts';
import type { Findings } from './types.ts';
import type { Hit } from './word-lists.ts';

export interface ClaimReader {
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

interface Reading {
  sentence: Sentence;
  tongue: Tongue;
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

/** Builds a reader from compiled data. Word lists are compiled as they are met. */
export function createClaimReader(compiled: CompiledClaims): ClaimReader {
  const languageOf = languageFinder(compiled.languages);
  const prepared = new WeakMap<TextBlock, Prepared>();
  const topics = Object.entries(compiled.topics).map(([id, topic]) => {
    return { id, tolls: topic.tolls, tongueOf: tonguesOf(compiled, topic) };
  });

  function readingsOf(topic: (typeof topics)[number], blocks: readonly PlacedBlock[]): Reading[] {
    return blocks.flatMap(({ language, sentences }) => {
      const tongue = language && topic.tongueOf(language);
      return tongue ? sentences.map((sentence) => ({ sentence, tongue })) : [];
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

  /** What one article says of one topic; the rest is left unread where time is over. */
  function* readTopic(
    topic: (typeof topics)[number],
    readings: readonly Reading[],
    day: IsoDay | null,
    isOver: () => boolean,
  ): Generator<undefined, Findings> {
    const findings: Findings = { flags: [], tolls: [] };
    const subject = new Subject(topic.id, openingOf(topic.id, readings));
    let group: string | null = null;
    const noted = new Set<string>();
    for (const { sentence, tongue } of readings) {
      if (isOver()) break;
      yield;
      subject.enter(sentence);
      let numbers: Numeral[] | null = null;
      const numerals = () => {
        numbers ??= tongue.numerals.read(sentence.small);
        return numbers;
      };
      const about = (at: number, strict: boolean, roles?: readonly Hit[]) =>
        subject.at(sentence, tongue.words, at, strict, roles);
      const bonds = new Bonds(sentence, tongue.words, topic.id);
      const find = conceptFinder(sentence, topic.id, tongue.words, numerals, group, bonds);
      for (const flag of claimsIn(topic.id, tongue, { sentence, find, bonds }, about)) {
        if (noted.has(flag.claim)) continue;
        findings.flags.push(flag);
        if (tongue.claims.some(({ id, minor }) => minor && id === flag.claim)) {
          noted.add(flag.claim);
        }
      }
      if (topic.tolls.length > 0) {
        const own = (at: number) => about(at, true) === 'own';
        findings.tolls.push(
          ...tongue.grammar.read(sentence, numerals(), own, topic.id, topic.tolls, day),
        );
      }
      subject.leave(sentence, tongue.words);
      group = groupAfter(sentence, topic.id, tongue.words, group);
    }
    return findings;
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
function isNamed({ sentence, tongue }: Reading): boolean {
  return tongue.words.hits('own', sentence).length > 0;
}

function openingOf(topic: string, read: readonly Reading[]): About {
  for (const { sentence, tongue } of read) {
    const about = Subject.opening(topic, sentence, tongue.words);
    if (about !== null) return about;
  }
  return 'open';
}

function inReadingOrder(
  one: { block: number; start: number },
  other: { block: number; start: number },
): number {
  return one.block - other.block || one.start - other.start;
}
