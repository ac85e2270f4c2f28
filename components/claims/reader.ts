import type { ArticleText, Mention, TextBlock } from '../matching/types.ts';
import type { IsoDay } from '../topics/types.ts';
import type { CompiledClaim, CompiledClaims, CompiledTopic } from './claims-data.ts';
import { languageFinder } from './language.ts';
import { type Numeral, NumeralReader } from './numerals.ts';
import {
  conceptFinder,
  type Finder,
  groupAfter,
  hull,
  matchesOf,
  type Pattern,
  parsePattern,
} from './patterns.ts';
import {
  link,
  opensWith,
  overlaps,
  place,
  type Sentence,
  type SentenceText,
  segmentAt,
  sentencesOf,
} from './sentence.ts';
import { clauseAround } from './span.ts';
import { stanceOf } from './stance.ts';
import { type About, Subject } from './subject.ts';
import { TollGrammar } from './tolls.ts';
import type { Findings, Flag } from './types.ts';
import { type Hit, Words } from './word-lists.ts';

export interface ClaimReader {
  /**
   * Reads an article; `mentions` in order of blocks, `day` to judge the counts against. A block that
   * was read before costs little.
   */
  read(article: ArticleText, mentions: readonly Mention[], day: IsoDay | null): Findings;
}

interface Claim extends CompiledClaim {
  ways: Pattern[];
}

/** A topic in the words of one language. */
interface Tongue {
  words: Words;
  grammar: TollGrammar;
  numerals: NumeralReader;
}

interface Reading {
  sentence: Sentence;
  tongue: Tongue;
}

interface Found extends Flag {
  core: Hit;
  clause: Hit;
}

/** A block as it was read last, kept as long as the page keeps the block. */
interface Prepared {
  stated: string | null;
  language: string | null;
  sentences: SentenceText[];
}

/** Builds a reader from compiled data. Word lists are compiled as they are met. */
export function createClaimReader(compiled: CompiledClaims): ClaimReader {
  const languageOf = languageFinder(compiled.languages);
  const prepared = new WeakMap<TextBlock, Prepared>();
  const topics = Object.entries(compiled.topics).map(([id, { claims, tolls, words }]) => ({
    id,
    tolls,
    claims: claims.map((claim): Claim => ({ ...claim, ways: claim.patterns.map(parsePattern) })),
    tongueOf: tonguesOf(compiled, words),
  }));

  function prepare(block: TextBlock, stated: string | null): Prepared {
    let ready = prepared.get(block);
    if (ready?.stated !== stated || !ready) {
      const language = block.role === 'aside' ? null : languageOf(block.text, stated);
      ready = { stated, language, sentences: language ? sentencesOf(block.text) : [] };
      prepared.set(block, ready);
    }
    return ready;
  }

  function read(article: ArticleText, mentions: readonly Mention[], day: IsoDay | null): Findings {
    const findings: Findings = { flags: [], tolls: [], day };
    const present = new Set(mentions.map((mention) => mention.topic));
    const blocks: { language: string | null; sentences: Sentence[] }[] = [];
    const byBlock = groupByBlock(mentions);
    for (const [index, block] of article.blocks.entries()) {
      const { language, sentences } = prepare(block, block.language ?? article.language);
      blocks.push({ language, sentences: place(sentences, index, byBlock.get(index) ?? []) });
    }
    link(blocks.flatMap(({ sentences }) => sentences));
    for (const topic of topics) {
      const readings = blocks.flatMap(({ language, sentences }) => {
        const tongue = language && topic.tongueOf(language);
        return tongue ? sentences.map((sentence) => ({ sentence, tongue })) : [];
      });
      const named = ({ sentence, tongue }: Reading) =>
        tongue.words.hits('own', sentence).length > 0;
      if (!present.has(topic.id) && !readings.some(named)) continue;
      const subject = new Subject(topic.id, openingOf(topic.id, readings));
      let group: string | null = null;
      for (const { sentence, tongue } of readings) {
        subject.enter(sentence);
        let numbers: Numeral[] | null = null;
        const numerals = () => {
          numbers ??= tongue.numerals.read(sentence.small);
          return numbers;
        };
        const about = (at: number, strict: boolean) =>
          subject.at(sentence, tongue.words, at, strict);
        const find = conceptFinder(sentence, topic.id, tongue.words, numerals, group);
        findings.flags.push(
          ...claimsIn(topic.id, topic.claims, sentence, tongue.words, find, about),
        );
        if (topic.tolls.length > 0) {
          const own = (at: number) => about(at, true) === 'own';
          findings.tolls.push(
            ...tongue.grammar.read(sentence, numerals(), own, topic.id, topic.tolls, day),
          );
        }
        subject.leave(sentence, tongue.words);
        group = groupAfter(sentence, topic.id, tongue.words, group);
      }
    }
    findings.flags.sort(inReadingOrder);
    findings.tolls.sort(inReadingOrder);
    return findings;
  }

  return { read };
}

function tonguesOf(compiled: CompiledClaims, words: CompiledTopic['words']) {
  const tongues = new Map<string, Tongue>();
  return (language: string): Tongue | null => {
    const shared = compiled.languages[language];
    if (!shared) return null;
    let tongue = tongues.get(language);
    if (!tongue) {
      const unspaced = shared.unspaced === true;
      const lists = new Words([words[language] ?? {}, words.mul ?? {}, shared.words], unspaced);
      tongue = {
        words: lists,
        grammar: new TollGrammar(lists, unspaced),
        numerals: new NumeralReader(shared.numerals, unspaced),
      };
      tongues.set(language, tongue);
    }
    return tongue;
  };
}

function groupByBlock(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.block);
    if (group) group.push(mention);
    else groups.set(mention.block, [mention]);
  }
  return groups;
}

function openingOf(topic: string, read: readonly Reading[]): About {
  for (const { sentence, tongue } of read) {
    const about = Subject.opening(topic, sentence, tongue.words);
    if (about !== null) return about;
  }
  return 'open';
}

function claimsIn(
  topic: string,
  claims: readonly Claim[],
  sentence: Sentence,
  words: Words,
  find: Finder,
  about: (at: number, strict: boolean) => About,
): Flag[] {
  const own = find(`@${topic}`);
  const flagOf = (claim: Claim): Found | null => {
    for (const way of claim.ways) {
      for (const hits of matchesOf(way, find, sentence)) {
        const core = hull(hits);
        const named = own.some((one) => hits.some((hit) => overlaps(hit, one)));
        if (!named && about(core.end, false) !== 'own') continue;
        const alike = way.sequences.flat().flatMap(({ names }) => names.flatMap(find));
        const stance = stanceOf(sentence, words, alike, core, claim.negative === true);
        if (stance === null) continue;
        const clause = clauseAround(sentence, words, core);
        return {
          block: sentence.block,
          start: sentence.origin(clause.start),
          end: sentence.origin(clause.end),
          topic,
          claim: claim.id,
          stance: way.spoken ? 'attributed' : stance,
          core,
          clause,
        };
      }
    }
    return null;
  };
  const found = claims.flatMap((claim) => flagOf(claim) ?? []);
  const wide = (claim: string) => claims.find(({ id }) => id === claim)?.yieldsTo ?? [];
  return found
    .filter(
      (flag) =>
        !found.some(
          (other) =>
            wide(flag.claim).includes(other.claim) && sameClause(sentence, words, flag, other),
        ),
    )
    .map(({ core, clause, ...flag }) => flag);
}

/** In one clause, or one in the other's object clause (`admitted, that …`). */
function sameClause(sentence: Sentence, words: Words, one: Found, other: Found): boolean {
  if (overlaps(one.clause, other.clause)) return true;
  const first = segmentAt(sentence, one.core.start);
  const apart = first - segmentAt(sentence, other.core.end);
  const segment = sentence.segments[first];
  if (apart === 0 || !segment) return true;
  return apart === 1 && opensWith(sentence, words.hits('that', sentence), segment);
}

function inReadingOrder(
  one: { block: number; start: number },
  other: { block: number; start: number },
): number {
  return one.block - other.block || one.start - other.start;
}
