import type { Finder } from './concepts.ts';
import { type Ground, hull, isPossible, matchesOf, type Pattern } from './patterns.ts';
import { opensWith, overlaps, type Sentence, segmentAt } from './sentence.ts';
import { clauseAround } from './span.ts';
import { stanceOf } from './stance.ts';
import type { About, AboutHow } from './subject.ts';
import type { Claim, TopicLanguage } from './topic-language.ts';
import type { Flag } from './types.ts';
import type { Hit, Words } from './word-lists.ts';

interface Found extends Flag {
  core: Hit;
  clause: Hit;
}

/**
 * The claims that a sentence makes, each once. Where a narrower claim stands in the same clause, the
 * wider one is left out.
 */
export function claimsIn(
  topic: string,
  { claims, words }: TopicLanguage,
  ground: Ground,
  about: (at: number, how: AboutHow) => About,
): Flag[] {
  const { sentence, find } = ground;
  const own = find(`@${topic}`);
  const flagOf = (claim: Claim): Found | null => {
    for (const way of claim.ways) {
      if (!isPossible(way, ground)) continue;
      for (const hits of matchesOf(way, ground)) {
        const core = hull(hits);
        const named = own.some((one) => hits.some((hit) => overlaps(hit, one)));
        if (!named && about(core.end, { strict: false, roles: rolesOf(way, find) }) !== 'own')
          continue;
        const alike = way.bound
          ? hits
          : way.sequences
              .flat()
              .flatMap(({ names }) => names.flatMap(find))
              .filter(({ start }) => start >= core.start);
        const stance = stanceOf(sentence, words, alike, core, claim.negative === true, way.naming);
        if (stance === null) continue;
        if (claim.asFact && (stance === 'attributed' || isCited(sentence, core))) continue;
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
  const minor = (claim: string) => claims.some((one) => one.id === claim && one.minor);
  const wide = (claim: string) => claims.find(({ id }) => id === claim)?.yieldsTo ?? [];
  const weighty = found.some((flag) => !minor(flag.claim));
  return found
    .filter(
      (flag) =>
        !(weighty && minor(flag.claim)) &&
        !found.some(
          (other) =>
            wide(flag.claim).includes(other.claim) && sameClause(sentence, words, flag, other),
        ),
    )
    .map(({ core, clause, ...flag }) => flag);
}

/** Whether words stand in quotation marks, however few they are. */
function isCited({ quotes }: Sentence, { start, end }: Hit): boolean {
  return quotes.some((quote) => quote.start <= start && end <= quote.end);
}

/** Those who fill a role in a construction. */
function rolesOf(way: Pattern, find: Finder): Hit[] {
  const names = way.sequences.flat().flatMap((atom) => atom.names);
  return names.filter((name) => /^[!&]/u.test(name)).flatMap((name) => [...find(name)]);
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
