import type { ArticleText, Mention } from '../matching/types.ts';
import type { IsoDay } from '../topics/types.ts';
import type { CompiledClaim, CompiledClaims, CompiledTopic } from './compiled.ts';
import { languageOf } from './language.ts';
import { type Numeral, NumeralReader } from './numerals.ts';
import { conceptFinder, hull, matchPattern, type Pattern, parsePattern } from './patterns.ts';
import { overlaps, type Sentence, segmentAt, sentencesOf } from './sentence.ts';
import { clauseAround } from './span.ts';
import { stanceOf } from './stance.ts';
import { type About, Subject } from './subject.ts';
import { TollGrammar } from './tolls.ts';
import type { Findings, Flag } from './types.ts';
import { type Hit, Words } from './words.ts';

export interface ClaimReader {
  /** Reads an article; `mentions` as detection gave them, `day` to judge the counts against. */
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

interface Found extends Flag {
  core: Hit;
  clause: Hit;
}

export function createClaimReader(compiled: CompiledClaims): ClaimReader {
  const tongues = new Map<string, Tongue | null>();
  const topics = Object.entries(compiled.topics).map(([id, topic]) => ({
    id,
    tolls: topic.tolls,
    claims: topic.claims.map(
      (claim): Claim => ({ ...claim, ways: claim.patterns.map(parsePattern) }),
    ),
    words: topic.words,
  }));

  function tongueOf(topic: string, words: CompiledTopic['words'], language: string): Tongue | null {
    const key = `${topic} ${language}`;
    let tongue = tongues.get(key);
    if (tongue === undefined) {
      const shared = compiled.languages[language];
      tongue = null;
      if (shared) {
        const unspaced = shared.unspaced === true;
        const lists = new Words([words[language] ?? {}, shared.words], unspaced);
        tongue = {
          words: lists,
          grammar: new TollGrammar(lists, unspaced),
          numerals: new NumeralReader(shared.numerals, unspaced),
        };
      }
      tongues.set(key, tongue);
    }
    return tongue;
  }

  return {
    read(article, mentions, day) {
      const findings: Findings = { flags: [], tolls: [], day };
      if (mentions.length === 0) return findings;
      const known = Object.keys(compiled.languages);
      const read = article.blocks.flatMap((block, index) => {
        if (block.role === 'aside') return [];
        const language = languageOf(block.text, block.language ?? article.language, known);
        if (language === null) return [];
        const inside = mentions.filter((mention) => mention.block === index);
        return sentencesOf(block, index, inside).map((sentence) => ({ sentence, language }));
      });
      for (const topic of topics) {
        if (!mentions.some((mention) => mention.topic === topic.id)) continue;
        const tongued = read.flatMap(({ sentence, language }) => {
          const tongue = tongueOf(topic.id, topic.words, language);
          return tongue ? [{ sentence: { ...sentence, found: new Map() }, tongue }] : [];
        });
        const subject = new Subject(topic.id, openingOf(topic.id, tongued));
        for (const { sentence, tongue } of tongued) {
          subject.enter(sentence);
          let read: Numeral[] | null = null;
          const numerals = () => (read ??= tongue.numerals.read(sentence.small));
          const about = (at: number, strict: boolean) =>
            subject.at(sentence, tongue.words, at, strict);
          findings.flags.push(
            ...claimsIn(topic.id, topic.claims, sentence, tongue.words, numerals, about),
          );
          if (topic.tolls.length > 0) {
            const own = (at: number) => about(at, true) === 'own';
            findings.tolls.push(
              ...tongue.grammar.read(sentence, numerals(), own, topic.id, topic.tolls, day),
            );
          }
          subject.leave(sentence, tongue.words);
        }
      }
      findings.flags.sort(inReadingOrder);
      findings.tolls.sort(inReadingOrder);
      return findings;
    },
  };
}

function openingOf(topic: string, read: { sentence: Sentence; tongue: Tongue }[]): About {
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
  numerals: () => Numeral[],
  about: (at: number, strict: boolean) => About,
): Flag[] {
  const find = conceptFinder(sentence, words, numerals);
  const found: Found[] = [];
  for (const claim of claims) {
    for (const way of claim.ways) {
      const hits = matchPattern(way, find);
      if (hits.length === 0) continue;
      const core = hull(hits);
      const named = sentence.mentions.some(
        (mention) => mention.topic === topic && hits.some((hit) => overlaps(hit, mention)),
      );
      if (!named && about((core.start + core.end) >> 1, false) !== 'own') continue;
      const stance = stanceOf(sentence, words, hits, core, claim.negative === true);
      if (stance === null) continue;
      const clause = clauseAround(sentence, words, core);
      found.push({
        block: sentence.block,
        start: sentence.offset + clause.start,
        end: sentence.offset + clause.end,
        topic,
        claim: claim.id,
        stance,
        core,
        clause,
      });
      break;
    }
  }
  const wide = (claim: string) => claims.find(({ id }) => id === claim)?.yieldsTo ?? [];
  return found
    .filter(
      (flag) =>
        !found.some(
          (other) => wide(flag.claim).includes(other.claim) && sameClause(sentence, flag, other),
        ),
    )
    .map(({ core, clause, ...flag }) => flag);
}

function sameClause(sentence: Sentence, one: Found, other: Found): boolean {
  return (
    overlaps(one.clause, other.clause) ||
    segmentAt(sentence, one.core.start) === segmentAt(sentence, other.core.start)
  );
}

function inReadingOrder(
  one: { block: number; start: number },
  other: { block: number; start: number },
): number {
  return one.block - other.block || one.start - other.start;
}
