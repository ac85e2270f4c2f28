import type { Span } from '../text/sentences.ts';
import type { BlockScan } from './block-scan.ts';
import { type Candidate, printed, spanOf, spellingKey } from './candidates.ts';
import type { Cue, Cues } from './cues.ts';
import { type ArticleEvidence, evidenceFor, isInField } from './evidence.ts';
import type { GazetteerTopic } from './gazetteer-data.ts';
import { rawEnd, rawStart } from './normalise.ts';
import { bearerKey, isOthers, otherBearers } from './other-bearers.ts';
import { bySentence, cuts, givesWay, isFree } from './overlaps.ts';
import type { ArticleText, Mention } from './types.ts';
import { isVetoed, type Surroundings } from './vetoes.ts';
import { withWholeQuotes } from './whole-quotes.ts';

/** How many cues of a class are kept for the whole article: enough to find one outside of the candidate. */
const KEPT_CUES = 24;

/** Where a reading stands in the text of its block, with the quotation marks that are its own. */
function placeOf(candidate: Candidate): Span {
  const { folded } = candidate.sentence;
  const { start, end } = spanOf(candidate);
  return withWholeQuotes(folded.raw, { start: rawStart(folded, start), end: rawEnd(folded, end) });
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

/**
 * The certain readings of a sentence: the longest of those that nothing stops. "After the terror the
 * Crocus shooting" holds the Crocus shooting, not the terror of the Crocus.
 */
function certainOf(
  group: readonly Candidate[],
  around: Surroundings,
  known: ArticleEvidence,
): Candidate[] {
  const possible = group.filter(
    (it) =>
      it.rule.certain &&
      !known.others.has(bearerKey(it)) &&
      !isVetoed(it, around, known.day) &&
      isInField(it, around, known),
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
  { others, open }: ArticleEvidence,
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
  const known: ArticleEvidence = {
    day: published,
    article: mergeCues(giving),
    open,
    defined,
    others,
  };

  const around = (index: number, scan: BlockScan): Surroundings => {
    const isHeading = (at: number) => /^head/.test(blocks[at]?.role ?? '');
    const beyond = isHeading(index) ? index + 1 : isHeading(index - 1) ? index - 1 : -1;
    const gives = blocks[beyond]?.role !== 'aside';
    const cues = gives ? scans[beyond]?.cues : undefined;
    return { here: scan.cues, beyond: cues ?? null, language: scan.language };
  };
  const openWith = (candidate: Candidate) => {
    const { rule, sentence, last } = candidate;
    if (rule.topic === null) return;
    if (!open.has(rule.topic)) open.set(rule.topic, printed(candidate));
    const behind = sentence.tokens[last + 2];
    const isDefined = sentence.symbols[last + 1] === '(' && behind?.forms[0] !== undefined;
    if (isDefined) defined.add(spellingKey(rule.topic, behind));
  };

  const groups: { index: number; scan: BlockScan; group: Candidate[]; certain: Candidate[] }[] = [];
  for (const [index, scan] of [...scans, ...metadata].entries()) {
    if (!scan) continue;
    for (const group of bySentence(scan.candidates, here)) {
      const certain = certainOf(group, around(index, scan), known);
      if (blocks[index]?.role !== 'aside') certain.forEach(openWith);
      if (index < blocks.length) groups.push({ index, scan, group, certain });
    }
  }

  for (const { rule, sentence, first } of groups.flatMap(({ group }) => group)) {
    if (!rule.introduces || rule.topic === null || !open.has(rule.topic)) continue;
    defined.add(spellingKey(rule.topic, sentence.tokens[first]));
  }

  const mentions: Mention[] = [];
  for (const { index, scan, group, certain } of groups) {
    const taken: Candidate[] = [];
    for (const candidate of group) {
      if (!isFree(candidate, taken) || cuts(candidate, certain)) continue;
      const { rule } = candidate;
      let evidence: string[] | null = [];
      if (rule.certain) evidence = certain.includes(candidate) ? [] : null;
      else if (blocks[index]?.role === 'aside') evidence = null;
      else {
        const surroundings = around(index, scan);
        evidence =
          isVetoed(candidate, surroundings, known.day) || isOther(candidate, scan, known)
            ? null
            : evidenceFor(candidate, surroundings, known);
      }
      if (evidence === null) continue;
      taken.push(candidate);
      if (rule.topic === null) continue;
      if (blocks[index]?.role !== 'aside') openWith(candidate);
      mentions.push({
        block: index,
        ...placeOf(candidate),
        topic: rule.topic,
        reason: {
          form: printed(candidate),
          certainty: rule.certain ? 'certain' : 'contextual',
          evidence,
        },
      });
    }
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}
