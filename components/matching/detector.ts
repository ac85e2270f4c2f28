import type { Candidate } from './candidates.ts';
import { compileRules, findCandidates } from './candidates.ts';
import { type Hearing, hear, isVetoed, type ScannedBlock } from './evidence.ts';
import type { GazetteerData, GazetteerTopic } from './gazetteer-data.ts';
import { Lexicon } from './lexicon.ts';
import { type FoldedText, foldText, rawEnd, rawStart } from './normalise.ts';
import { scanText } from './scan.ts';
import type { ArticleText, Mention } from './types.ts';

export interface Detector {
  /** Finds the mentions of an article, in reading order. Offsets are UTF-16 units of each block. */
  detect(article: ArticleText): Mention[];
}

/** On a line of capitals a two-letter name before a space is most likely the verb "is". */
const VERB_LINE = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\s[^\p{Ll}]*\s[^\p{Ll}]*$/u;

interface Judged extends Candidate {
  block: number;
}

function widthOf({ sentence, first, last }: Candidate): number {
  return (sentence.tokens[last]?.end ?? 0) - (sentence.tokens[first]?.start ?? 0);
}

function overlaps(a: Judged, b: Judged): boolean {
  return a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
}

function formOf({ sentence, first, last }: Candidate): string {
  return sentence.tokens
    .slice(first, last + 1)
    .flatMap(({ forms }) => forms[0]?.body ?? [])
    .join(' + ');
}

/** Builds a detector from the text of a compiled gazetteer. Forms are unpacked as they are met. */
export function createDetector(gazetteer: string): Detector {
  const data: GazetteerData = JSON.parse(gazetteer);
  const lexicon = new Lexicon(data.forms);
  const rules = compileRules(data.rules);

  const languageOf = (tag: string | null | undefined): string | null => {
    if (!tag) return null;
    const wanted = tag.toLowerCase();
    const index = data.languages.findIndex(
      (code) =>
        wanted === code.toLowerCase() ||
        wanted.startsWith(`${code.toLowerCase()}-`) ||
        code.toLowerCase().startsWith(`${wanted}-`),
    );
    return index < 0 ? null : String.fromCharCode(48 + index);
  };

  /** The topics that may be on this page at all: their words are there, and its day allows them. */
  const topicsOf = (blocks: readonly ScannedBlock[], day: string | null): Set<string> => {
    const seen = new Set<string>();
    for (const { sentences } of blocks) {
      for (const { tokens } of sentences) {
        for (const { forms } of tokens)
          for (const form of forms) for (const s of form.symbols) seen.add(s);
      }
    }
    const isHere = ({ anchors, since }: GazetteerTopic) =>
      [...anchors].some((symbol) => seen.has(symbol)) &&
      (day === null || since === null || day >= since);
    return new Set(data.topics.filter(isHere).map(({ id }) => id));
  };

  const detect = (article: ArticleText): Mention[] => {
    const texts: FoldedText[] = article.blocks.map(({ text }) => foldText(text));
    const blocks: ScannedBlock[] = article.blocks.map((block, index) => ({
      sentences: scanText(texts[index] ?? foldText(''), lexicon),
      gives: block.role !== 'aside',
      heading: block.role === 'headline' || block.role === 'heading',
      language: languageOf(block.language ?? article.language),
    }));
    for (const text of article.metadata) {
      const sentences = scanText(foldText(text), lexicon);
      blocks.push({
        sentences,
        gives: true,
        heading: false,
        language: languageOf(article.language),
      });
    }
    const topics = topicsOf(blocks, article.published);
    if (topics.size === 0) return [];
    const usable = rules.filter(({ rule }) => rule.topic === null || topics.has(rule.topic));
    const candidates: Judged[] = blocks.flatMap(({ sentences }, block) =>
      sentences.flatMap((sentence) =>
        findCandidates(sentence, usable).map((candidate) => ({ ...candidate, block })),
      ),
    );
    return judge(candidates, blocks, article, texts);
  };

  return { detect };
}

/** Longest first; a candidate that fails leaves room for what stands inside it. */
function judge(
  candidates: Judged[],
  blocks: ScannedBlock[],
  article: ArticleText,
  texts: readonly FoldedText[],
): Mention[] {
  const ordered = candidates.sort((a, b) => widthOf(b) - widthOf(a));
  const open = new Map<string, string>();
  const defined = new Set<string>();
  const hearing: Hearing = { blocks, day: article.published, open, defined };
  const taken: Judged[] = [];
  const isFree = (candidate: Judged) => !taken.some((other) => overlaps(other, candidate));
  const certain: Judged[] = [];
  for (const candidate of ordered) {
    if (!candidate.rule.certain || isVetoed(candidate, candidate.block, hearing)) continue;
    if (certain.some((other) => overlaps(other, candidate))) continue;
    certain.push(candidate);
    const { topic } = candidate.rule;
    if (topic === null || !blocks[candidate.block]?.gives) continue;
    if (!open.has(topic)) open.set(topic, formOf(candidate));
    const { sentence, last } = candidate;
    if (sentence.symbols[last + 1] === '(' && sentence.symbols[last + 3] === ')') {
      const form = sentence.tokens[last + 2]?.forms[0];
      if (form) defined.add(`${topic}\t${form.body}`);
    }
  }
  const mentions: Mention[] = [];
  for (const candidate of ordered) {
    const { rule, block, sentence, first, last } = candidate;
    if (!isFree(candidate)) continue;
    let evidence: string[] | null = [];
    if (rule.certain) {
      if (!certain.includes(candidate)) continue;
    } else {
      if (!blocks[block]?.gives || isVetoed(candidate, block, hearing)) continue;
      evidence = hear(candidate, block, hearing);
    }
    if (evidence === null) continue;
    taken.push(candidate);
    const folded = texts[block];
    if (rule.topic === null || folded === undefined) continue;
    mentions.push({
      block,
      start: rawStart(folded, sentence.tokens[first]?.start ?? 0),
      end: rawEnd(folded, sentence.tokens[last]?.end ?? 0),
      topic: rule.topic,
      reason: {
        form: formOf(candidate),
        certainty: rule.certain ? 'certain' : 'contextual',
        evidence,
      },
    });
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
