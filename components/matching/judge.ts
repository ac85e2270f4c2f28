import type { BlockScan } from './block-scan.ts';
import type { Candidate } from './candidates.ts';
import type { Cue, Cues } from './cues.ts';
import { type Hearing, hear, isInField } from './evidence.ts';
import type { GazetteerTopic } from './gazetteer-data.ts';
import { quote, rawEnd, rawStart } from './normalise.ts';
import { bearerKey, isOthers, otherBearers } from './other-bearers.ts';
import type { Sentence } from './scan.ts';
import type { ArticleText, Mention } from './types.ts';
import { isVetoed, type Surroundings } from './vetoes.ts';

/** How many cues of a class are kept for the whole article: enough to find one that is no self. */
const KEPT_CUES = 24;

function widthOf({ sentence, first, last }: Candidate): number {
  return (sentence.tokens[last]?.end ?? 0) - (sentence.tokens[first]?.start ?? 0);
}

/** The longest first; of two alike the one that needs no evidence. */
function byWidth(a: Candidate, b: Candidate): number {
  return widthOf(b) - widthOf(a) || Number(b.rule.certain) - Number(a.rule.certain);
}

function isFree(candidate: Candidate, taken: readonly Candidate[]): boolean {
  const { sentence, first, last } = candidate;
  return !taken.some((it) => it.sentence === sentence && it.first <= last && first <= it.last);
}

/** Whether a reading that needs evidence would take but a part of one that needs none. */
function cuts(candidate: Candidate, certain: readonly Candidate[]): boolean {
  const { rule, first, last } = candidate;
  if (rule.certain) return false;
  const others = certain.filter((it) => !isFree(candidate, [it]));
  return others.some((it) => it.first < first || it.last > last);
}

/** A reading as the page prints it. */
function quoteOf({ sentence, first, last }: Candidate): string {
  const { folded, tokens } = sentence;
  return quote(folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function mergeCues(scans: readonly (BlockScan | null)[]): Cues {
  const merged: Map<string, Cue[]> = new Map();
  for (const scan of scans) {
    for (const [symbol, cues] of scan?.cues ?? []) {
      const kept = merged.get(symbol) ?? [];
      if (kept.length < KEPT_CUES) kept.push(...cues.slice(0, KEPT_CUES));
      merged.set(symbol, kept);
    }
  }
  return merged;
}

/** Candidates by sentence: only within one can they overlap. The longest comes first. */
function bySentence(candidates: readonly Candidate[], topics: ReadonlySet<string>): Candidate[][] {
  const groups = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates) {
    const { sentence, rule } = candidate;
    if (rule.topic !== null && !topics.has(rule.topic)) continue;
    const group = groups.get(sentence);
    if (group) group.push(candidate);
    else groups.set(sentence, [candidate]);
  }
  for (const group of groups.values()) group.sort(byWidth);
  return [...groups.values()];
}

/** Whether two readings share words and neither holds the other. */
function isCrossing(a: Candidate, b: Candidate): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  return left.first < right.first && left.last >= right.first && left.last < right.last;
}

/** Whether a reading gives way to one of two words side by side that crosses it. */
function givesWay(candidate: Candidate, to: Candidate): boolean {
  const isPair = to.last - to.first === 1 && candidate.last - candidate.first > 1;
  return isPair && to.rule.topic === candidate.rule.topic && isCrossing(candidate, to);
}

/**
 * The certain readings of a sentence: the longest of those that nothing stops. "After the terror the
 * Crocus shooting" holds the Crocus shooting, not the terror of the Crocus.
 */
function certainOf(
  group: readonly Candidate[],
  around: Surroundings,
  hearing: Hearing,
): Candidate[] {
  const possible = group.filter(
    (it) =>
      it.rule.certain &&
      !hearing.others.has(bearerKey(it)) &&
      !isVetoed(it, around, hearing.day) &&
      isInField(it, around, hearing),
  );
  const certain: Candidate[] = [];
  for (const candidate of possible) {
    if (!isFree(candidate, certain)) continue;
    if (!possible.some((to) => givesWay(candidate, to))) certain.push(candidate);
  }
  return certain;
}

/** Whether the page means another bearer of a name; its own pages hold a certain name too. */
function isOther(
  candidate: Candidate,
  { language }: BlockScan,
  { others, open }: Hearing,
): boolean {
  if (isOthers(candidate, language)) return true;
  return others.has(bearerKey(candidate)) && !open.has(candidate.rule.topic ?? '');
}

/** Judges an article: which readings of its blocks are mentions, in reading order. */
export function judge(
  topics: readonly GazetteerTopic[],
  { blocks, published }: ArticleText,
  scans: readonly (BlockScan | null)[],
  metadata: readonly (BlockScan | null)[],
): Mention[] {
  const giving = scans.filter((_, index) => blocks[index]?.role !== 'aside').concat(metadata);
  const everywhere = mergeCues([...scans, ...metadata]);
  const isCertain = scans.some((scan) =>
    scan?.candidates.some(({ rule }) => rule.certain && rule.topic !== null),
  );
  const present = topics.filter(
    ({ anchors, since }) =>
      (isCertain || [...anchors].some((symbol) => everywhere.has(symbol))) &&
      (published === null || since === null || published >= since),
  );
  if (present.length === 0) return [];
  const here = new Set(present.map(({ id }) => id));
  const open = new Map<string, string>();
  const defined = new Set<string>();
  const others = otherBearers([...scans, ...metadata]);
  const hearing: Hearing = { day: published, article: mergeCues(giving), open, defined, others };

  const around = (index: number, scan: BlockScan): Surroundings => {
    const isHeading = (at: number) => /^head/.test(blocks[at]?.role ?? '');
    const beyond = isHeading(index) ? index + 1 : isHeading(index - 1) ? index - 1 : -1;
    const gives = blocks[beyond]?.role !== 'aside';
    const cues = gives ? scans[beyond]?.cues : undefined;
    return { here: scan.cues, beyond: cues ?? null, language: scan.language };
  };
  const openWith = ({ rule, sentence, last, ...candidate }: Candidate) => {
    if (rule.topic === null) return;
    if (!open.has(rule.topic))
      open.set(rule.topic, quoteOf({ rule, sentence, last, ...candidate }));
    const form = sentence.tokens[last + 2]?.forms[0];
    if (form && sentence.symbols[last + 1] === '(') defined.add(`${rule.topic}\t${form.body}`);
  };

  const groups: { index: number; scan: BlockScan; group: Candidate[]; certain: Candidate[] }[] = [];
  for (const [index, scan] of [...scans, ...metadata].entries()) {
    if (!scan) continue;
    for (const group of bySentence(scan.candidates, here)) {
      const certain = certainOf(group, around(index, scan), hearing);
      if (blocks[index]?.role !== 'aside') certain.forEach(openWith);
      if (index < blocks.length) groups.push({ index, scan, group, certain });
    }
  }

  for (const { rule, sentence, first } of groups.flatMap(({ group }) => group)) {
    if (!rule.introduces || rule.topic === null || !open.has(rule.topic)) continue;
    defined.add(`${rule.topic}\t${sentence.tokens[first]?.forms[0]?.body}`);
  }

  const mentions: Mention[] = [];
  for (const { index, scan, group, certain } of groups) {
    const taken: Candidate[] = [];
    for (const candidate of group) {
      if (!isFree(candidate, taken) || cuts(candidate, certain)) continue;
      const { rule, sentence, first, last } = candidate;
      let evidence: string[] | null = [];
      if (rule.certain) evidence = certain.includes(candidate) ? [] : null;
      else if (blocks[index]?.role === 'aside') evidence = null;
      else {
        const surroundings = around(index, scan);
        evidence =
          isVetoed(candidate, surroundings, hearing.day) || isOther(candidate, scan, hearing)
            ? null
            : hear(candidate, surroundings, hearing);
      }
      if (evidence === null) continue;
      taken.push(candidate);
      if (rule.topic === null) continue;
      if (blocks[index]?.role !== 'aside') openWith(candidate);
      mentions.push({
        block: index,
        start: rawStart(scan.folded, sentence.tokens[first]?.start ?? 0),
        end: rawEnd(scan.folded, sentence.tokens[last]?.end ?? 0),
        topic: rule.topic,
        reason: {
          form: quoteOf(candidate),
          certainty: rule.certain ? 'certain' : 'contextual',
          evidence,
        },
      });
    }
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
