import type { Bonds } from './bonds.ts';
import type { Finder } from './concepts.ts';
import { overlaps, type Sentence, segmentAt } from './sentence.ts';
import type { Hit } from './word-lists.ts';

/** Widest gap between two concepts of a sequence, in UTF-16 units. */
const GAP = 60;
/** Widest stretch over which the sequences of one pattern may be spread. */
const REACH = 150;
/** Places of one concept that are tried in a sentence; keeps the search linear on any text. */
const TRIED = 12;

interface Atom {
  /** Names of word lists, `@topic`, `#from-to` for a number, `!x` who acts, `&x` who is named, `*x` what is done. */
  names: string[];
  /** Widest gap to the word before it, where it is not the pattern's own. */
  gap?: number;
}

/** One way in which a claim is put; see `docs/claims.md` for the notation. */
export interface Pattern {
  /** Each is a sequence in order; the sequences themselves may come in any order. */
  sequences: Atom[][];
  /** The alternatives of each of its words; where one stands nowhere, nothing is searched. */
  needs: Atom['names'][];
  /** May not stand between the first and the last word of the claim. */
  without: string[];
  /** May not stand anywhere in the sentence. */
  never: string[];
  /** Must stand in the sentence before. */
  led: string[];
  gap: number;
  /** The claim's own verb says that somebody says so (`blames`). */
  spoken: boolean;
  /** The words name a thing (`the hall in Moscow`): only a quotation makes them somebody else's. */
  naming: boolean;
  /** All words stand between the same two commas, dashes, colons or brackets. */
  together: boolean;
  /** What stands between two of its words must leave them one construction; see `Bonds`. */
  bound: boolean;
}

/**
 * `a b/c + d -x --y %z ~30 ^ .`: `a` then `b` or `c`, near them `d`; no `x` between, no `y` at all;
 * `z` in the sentence before; gaps up to 30; `^` spoken; `=` naming; `.` within one segment; `b~9`:
 * at most 9 before this `b`.
 */
export function parsePattern(source: string, bound = false): Pattern {
  const pattern: Pattern = {
    sequences: [[]],
    needs: [],
    without: [],
    never: [],
    led: [],
    gap: GAP,
    spoken: false,
    naming: false,
    together: false,
    bound,
  };
  for (const part of source.split(' ')) {
    if (part === '+') pattern.sequences.push([]);
    else if (part === '^') pattern.spoken = true;
    else if (part === '=') pattern.naming = true;
    else if (part === '.') pattern.together = true;
    else if (part.startsWith('--')) pattern.never.push(part.slice(2));
    else if (part.startsWith('-')) pattern.without.push(part.slice(1));
    else if (part.startsWith('%')) pattern.led.push(part);
    else if (part.startsWith('~')) pattern.gap = Number(part.slice(1));
    else {
      const [names = '', gap] = part.split('~');
      const atom = { names: names.split('/'), ...(gap ? { gap: Number(gap) } : {}) };
      pattern.sequences.at(-1)?.push(atom);
    }
  }
  pattern.needs = pattern.sequences.flat().map(({ names }) => names);
  return pattern;
}

/** A sentence as the patterns search it. */
export interface Ground {
  sentence: Sentence;
  find: Finder;
  bonds: Bonds;
  /** Which words stand in the sentence, by name, as far as that was asked. */
  present: Map<string, boolean>;
}

/**
 * Whether each word of a pattern stands somewhere in the sentence, in any order. A language has
 * thousands of patterns made of some hundred lists, so a list that is known to be missing rules
 * patterns out before anything is searched.
 */
export function isPossible({ needs }: Pattern, { present, find }: Ground): boolean {
  const isMissing = (name: string) => present.get(name) === false;
  if (needs.some((names) => names.every(isMissing))) return false;
  const stands = (name: string) => {
    let known = present.get(name);
    if (known === undefined) {
      // Who acts or is named, and what is done, must at least stand there.
      known = find(name.replace(/^[!&*]/u, '')).length > 0;
      present.set(name, known);
    }
    return known;
  };
  return needs.every((names) => names.some(stands));
}

/**
 * The places where a pattern holds, each as the words that make it, the earliest first. Only for
 * patterns that are possible (`isPossible`). The next place is looked for when it is asked for.
 */
export function* matchesOf(pattern: Pattern, ground: Ground): Generator<Hit[]> {
  const { find, sentence } = ground;
  if (pattern.led.some((name) => find(name).length === 0)) return;
  const [first = [], ...others] = pattern.sequences;
  for (const run of runsOf(first, pattern, ground)) {
    const hits = [...run];
    const near = run[0];
    const complete = others.every((sequence) => {
      const found = nearest(runsOf(sequence, pattern, ground, near), near);
      hits.push(...found);
      return found.length > 0;
    });
    if (!complete) continue;
    if (pattern.never.some((name) => find(name).length > 0)) return;
    if (allowed(pattern, hits, find, sentence)) yield hits;
  }
}

function nearest(runs: readonly Hit[][], near?: Hit): Hit[] {
  const distance = ([one]: readonly Hit[]) => Math.abs((one?.start ?? 0) - (near?.start ?? 0));
  return runs.reduce<Hit[]>(
    (best, run) => (best.length === 0 || distance(run) < distance(best) ? run : best),
    [],
  );
}

function allowed(pattern: Pattern, hits: Hit[], find: Finder, sentence: Sentence): boolean {
  const span = hull(hits);
  if (pattern.together && segmentAt(sentence, span.start) !== segmentAt(sentence, span.end)) {
    return false;
  }
  return !pattern.without.some((name) =>
    find(name).some((hit) => overlaps(hit, span) && !hits.some((part) => begins(hit, part))),
  );
}

/** Whether `hit` begins inside `part`, and so is a part of the same words. */
export function begins(hit: Hit, part: Hit): boolean {
  return part.start <= hit.start && hit.start < part.end;
}

/**
 * The ways to find the words of a sequence one behind the other, with no semicolon between them,
 * sorted by where they end. Each word is joined to the nearest one before it. With `near`, only
 * words within reach of that place count.
 */
function runsOf(
  sequence: Atom[],
  { gap, bound }: Pattern,
  { find, sentence: { small }, bonds }: Ground,
  near?: Hit,
): readonly Hit[][] {
  const follows = (hit: Hit, before: Hit, most: number) =>
    bound
      ? before.end <= hit.start && bonds.hold(before, hit, most)
      : before.end <= hit.start &&
        hit.start - before.end <= most &&
        !small.slice(before.end, hit.start).includes(';');
  let runs: Hit[][] | null = null;
  for (const atom of sequence) {
    const hits = atom.names.flatMap((name) => find(name).slice(0, TRIED));
    const longer: Hit[][] = [];
    for (const hit of hits) {
      if (near && Math.abs(hit.start - near.start) > REACH) continue;
      if (runs === null) longer.push([hit]);
      else {
        const run = (runs as Hit[][]).findLast((before) =>
          follows(hit, before.at(-1) as Hit, atom.gap ?? gap),
        );
        if (run) longer.push([...run, hit]);
      }
    }
    runs = longer.sort((one, other) => (one.at(-1)?.end ?? 0) - (other.at(-1)?.end ?? 0));
    if (runs.length === 0) return [];
  }
  return runs ?? [];
}

/** From the start of the first hit to the end of the last. */
export function hull(hits: readonly Hit[]): Hit {
  return {
    start: Math.min(...hits.map((hit) => hit.start)),
    end: Math.max(...hits.map((hit) => hit.end)),
  };
}
