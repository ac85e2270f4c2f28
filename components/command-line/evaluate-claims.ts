import { join } from 'node:path';
import { compileGazetteer } from '../build/names/gazetteer.ts';
import { createDetector } from '../matching/detector.ts';
import type { Evaluation } from './evaluation.ts';
import { type Found, findClaims, openClaimFinder } from './find-claims.ts';
import { type ClaimPassage, readClaimPassages } from './labelled-claims.ts';
import { cutPassage } from './passage.ts';
import { LEAST_OVERLAP, rates } from './scoring.ts';
import { LABELLED_FOLDER, TOPICS_FOLDER } from './topics-folder.ts';

interface Judged {
  passage: ClaimPassage;
  /** Label and find, where they meet. */
  pairs: [label: Found, found: Found][];
  wrong: Found[];
  missed: Found[];
}

const KINDS = ['toll', 'claim'] as const;

/** What both name the same and overlap by half of the longer. */
function meets(label: Found, found: Found): boolean {
  if (label.in !== found.in || nameOf(label) !== nameOf(found)) return false;
  const common = Math.min(label.end, found.end) - Math.max(label.start, found.start);
  const longer = Math.max(label.end - label.start, found.end - found.start);
  return common >= longer * LEAST_OVERLAP;
}

function nameOf(found: Found): string {
  return found.type === 'claim' ? found.claim : `${found.measure} ${found.value}`;
}

/** Stance of a claim, state of a count. */
function judgementOf(found: Found): string {
  return found.type === 'claim' ? found.stance : String(found.state);
}

function judge(passage: ClaimPassage, finds: readonly Found[]): Judged {
  const wrong = new Set(finds);
  const judged: Judged = { passage, pairs: [], wrong: [], missed: [] };
  for (const label of passage.labels) {
    const found = [...wrong].find((one) => meets(label, one));
    if (found) {
      wrong.delete(found);
      judged.pairs.push([label, found]);
    } else judged.missed.push(label);
  }
  return { ...judged, wrong: [...wrong] };
}

function row(name: string, judged: readonly Judged[]): string {
  const cells = KINDS.flatMap((kind) => {
    const of = (list: readonly Found[]) => list.filter(({ type }) => type === kind).length;
    const pairs = judged.flatMap((one) => one.pairs).filter(([{ type }]) => type === kind);
    const right = pairs.filter(([label, found]) => judgementOf(label) === judgementOf(found));
    const wrong = of(judged.flatMap((one) => one.wrong));
    const missed = of(judged.flatMap((one) => one.missed));
    if (pairs.length + wrong + missed === 0) return ['', '', ''];
    const { precision, recall } = rates({ found: pairs.length, wrong, missed });
    return [precision, recall, right.length / Math.max(1, pairs.length)].map((rate) =>
      rate.toFixed(3),
    );
  });
  const decoys = judged.filter(({ passage }) => passage.labels.length === 0).length;
  return `| ${[name, judged.length, decoys, ...cells].join(' | ')} |`;
}

function faults({ passage, pairs, wrong, missed }: Judged): string[] {
  const line = (what: string, one: Found) => `${passage.id} ${what} ${nameOf(one)}: ${one.quote}`;
  return [
    ...wrong.map((found) => line('wrong', found)),
    ...missed.map((label) => line('missed', label)),
    ...pairs
      .filter(([label, found]) => judgementOf(label) !== judgementOf(found))
      .map(([label, found]) => line(`${judgementOf(found)}, not ${judgementOf(label)},`, label)),
  ];
}

/** Runs the claim finder over its labelled passages and tells how far it can be trusted. */
export function evaluateClaims(languages: readonly string[]): Evaluation {
  const detector = createDetector(compileGazetteer(TOPICS_FOLDER));
  const finder = openClaimFinder();
  const passages = readClaimPassages(join(LABELLED_FOLDER, 'claims')).filter(
    ({ lang }) => languages.length === 0 || languages.includes(lang ?? ''),
  );
  const judged = passages.map((passage) => {
    const cut = cutPassage(passage);
    return judge(passage, findClaims(finder, cut, detector.detect(cut.article)));
  });
  const codes = [...new Set(passages.map(({ lang }) => lang ?? '?'))].sort();
  return {
    title: `Claims and counts: ${judged.length} passages`,
    tables: [
      [
        '| | passages | decoys | counts P | R | state | claims P | R | stance |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        row('all', judged),
        ...codes.map((code) =>
          row(
            code,
            judged.filter(({ passage }) => (passage.lang ?? '?') === code),
          ),
        ),
      ].join('\n'),
    ],
    faults: [judged.flatMap(faults).join('\n')],
  };
}
