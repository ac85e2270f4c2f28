import { fileURLToPath } from 'node:url';
import { compileClaims } from '../../../components/build/claims.ts';
import { parseClaims } from '../../../components/claims/claim-data.ts';
import { type ClaimFinder, createClaimFinder } from '../../../components/claims/claim-finder.ts';
import type { Findings } from '../../../components/claims/types.ts';
import type { Mention } from '../../../components/matching/types.ts';
import type { IsoDay } from '../../../components/topics/types.ts';

const TOPICS = fileURLToPath(new URL('../../../assets/topics', import.meta.url));

/** Names that are plain to see; what is harder to detect is for the detector's own tests. */
const NAMES: [topic: string, name: RegExp][] = [
  ['isis-k', /ISIS-K(?:horasan)?\b|«Вилаят[а-я]* Хорасан»/g],
  ['crocus-attack', /Crocus City Hall attack|теракт[а-я]* в «Крокусе»/g],
];

export function openFinder(): ClaimFinder {
  return createClaimFinder(parseClaims(compileClaims(TOPICS)));
}

export function mentionsIn(texts: readonly string[]): Mention[] {
  const reason = { form: '', certainty: 'certain' as const, evidence: [] };
  return texts.flatMap((text, block) =>
    NAMES.flatMap(([topic, name]) =>
      Array.from(text.matchAll(name), ({ index, 0: quote }) => ({
        block,
        start: index,
        end: index + quote.length,
        topic,
        reason,
      })),
    ).sort((one, other) => one.start - other.start),
  );
}

/** Reads an article of a headline and paragraphs. */
export function readText(
  finder: ClaimFinder,
  texts: readonly string[],
  language: string | null,
  day: IsoDay | null = '2026-04-01',
): Findings {
  const blocks = texts.map((text, index) => {
    return { text, role: index === 0 ? ('headline' as const) : ('body' as const) };
  });
  const article = { blocks, language, metadata: [], published: day };
  return finder.read(article, mentionsIn(texts), day);
}

/** What is found in paragraphs under a headline on the attack. */
export interface AttackArticle {
  /** The claims, each with its stance. */
  claimsIn(language: string, ...texts: string[]): string[];
  /** The counts, each with its measure. */
  countsIn(language: string, ...texts: string[]): string;
}

/** Reads articles on the attack that came out on a day. */
export function openAttackArticle(day?: IsoDay, finder = openFinder()): AttackArticle {
  const read = (language: string, texts: readonly string[]) =>
    readText(finder, ['Crocus City Hall attack', ...texts], language, day);
  return {
    claimsIn: (language, ...texts) =>
      read(language, texts).flags.map(({ claim, stance }) => `${claim} ${stance}`),
    countsIn: (language, ...texts) =>
      read(language, texts)
        .tolls.map(({ measure, value }) => `${measure} ${value}`)
        .join(', '),
  };
}
