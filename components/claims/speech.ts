import { type ClaimPlace, governs, turnsBehind } from './claim-place.ts';
import type { ListName } from './list-names.ts';
import { overlaps, type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest speaker before a colon (`Putin on the attack: …`), in UTF-16 units. */
const BEFORE_COLON = 60;
/** Longest speaker behind a dash or colon (`… — head of the FSB`). */
const BEHIND_DASH = 50;
/** Longest rest of the claim before that dash. */
const TO_DASH = 80;
/** How near before `that` a word stands that tells whose knowledge it is. */
const KNOWN = 12;
/** How near to an edge of its segment a source stands that is all the segment tells. */
const EDGE = 12;
/** Longest subject between `which` and its verb (`a branch which the UN says …`). */
const SUBJECT = 16;
/** Fewest words between quotation marks that are somebody's sentence and not a name or a word. */
const QUOTED = 4;

/**
 * Whether somebody in the text says what the claim says. Word lists: `say` (verbs of speech and
 * belief), `accuse` (what only stands before its content: verbs of blame, nouns of saying),
 * `say-final` (where the verb may end the clause that it reports), `content` (opens what is said),
 * `known` (stands before it), `source` (`according to`), `hearsay` (moods of the claim's own verb),
 * `said-so` (opens a sentence that tells who said the one before), `account` (nouns before a
 * colon), `concerning` (`Putin on …:`), `speaker`.
 */
export function isSpoken(place: ClaimPlace, words: Words): boolean {
  const { sentence, span, beside } = place;
  if (isQuoted(place)) return true;
  if (beside('source').some((hit) => reports(place, hit))) return true;
  if (beside('hearsay').some((hit) => isMoodOf(place, hit))) return true;
  if (isContent(place, words)) return true;
  const saying = beside('say');
  if (
    [...saying, ...beside('accuse')].some((hit) => hit.start < span.end && governs(place, hit)) ||
    saying.some((hit) => hit.start >= span.end && isTag(place, words, hit)) ||
    beside('say-final').some((hit) => hit.start >= span.end && endsReport(place, words, hit))
  ) {
    return true;
  }
  return (
    speaksBefore(place, words) || speaksBehind(place, words) || isToldByNeighbours(sentence, words)
  );
}

/** Whether the claim stands in a quotation that is more than a name. */
export function isQuoted({ sentence, span }: ClaimPlace): boolean {
  return sentence.quotes.some((quote) => {
    if (!overlaps(quote, span)) return false;
    const inside = sentence.mentions.filter((name) => overlaps(name, quote));
    const text = sentence.small.slice(Math.max(0, quote.start), quote.end);
    const named = inside.reduce((sum, { start, end }) => sum + end - start, 0);
    const longer = quote.end - quote.start > text.length;
    return (longer || text.split(/\s+/u, QUOTED).length === QUOTED) && named * 2 < text.length;
  });
}

/**
 * Whether a verb form of hearsay stands in the claim's segments, or before the `that` which opens
 * them.
 */
function isMoodOf({ sentence, first, last, opens }: ClaimPlace, hit: Hit): boolean {
  const own = segmentAt(sentence, hit.start);
  return (own >= first && own <= last) || (own === first - 1 && opens(first, 'that'));
}

/**
 * Whether the claim is the content of a verb that no list holds (`… доложил, что`), told by the
 * word that opens it. Not where a word such as `known` stands before it, because then the article
 * itself says so, nor behind a name, because there the word is a pronoun.
 */
function isContent({ sentence, span, first, clause, beside }: ClaimPlace, words: Words): boolean {
  const { start } = clause;
  return beside('content').some((hit) => {
    // At the head of a sentence it asks (`Что связывает …`).
    if (hit.start <= start + 1 && first === 0) return false;
    if (hit.start < start || hit.start >= span.start) return false;
    const near = { start: hit.start - KNOWN, end: hit.start };
    const stands = (one: Hit) => overlaps(one, near);
    return !words.hits('known', sentence).some(stands) && !sentence.mentions.some(stands);
  });
}

/**
 * `According to …`: before the claim as a verb of speech does; behind it in its own segment, or at
 * an edge of a later one, because in its middle it tells the source of something else.
 */
function reports(place: ClaimPlace, hit: Hit): boolean {
  if (hit.start < place.span.end) return governs(place, hit);
  if (turnsBehind(place, hit.start)) return false;
  const { sentence, last } = place;
  const own = segmentAt(sentence, hit.start);
  const { start, end } = sentence.segments[own] ?? hit;
  return own === last || hit.start - start <= EDGE || end - hit.end <= EDGE;
}

/** `…, Putin said, adding that …`: speech in a clause of its own that has no other content. */
function isTag(place: ClaimPlace, words: Words, verb: Hit): boolean {
  const { sentence, first, last, opens } = place;
  const own = segmentAt(sentence, verb.start);
  const range = sentence.segments[own];
  if (own <= last || !range || turnsBehind(place, verb.start)) return false;
  // `Although …, Moscow insists`: with nothing behind it this is the main clause.
  if (opens(first, 'contrast') && own === sentence.segments.length - 1) return false;
  if (opens(own, 'aside', 'relative', 'clause', 'and') || opens(own + 1, 'that')) return false;
  const inside = (name: ListName) =>
    words.hits(name, sentence).filter((hit) => overlaps(hit, range) && !overlaps(hit, verb));
  if (inside('that').some(({ start }) => start >= verb.end)) return false;
  const opensClause = ({ start, end }: Hit) => start < verb.start && verb.start - end < SUBJECT;
  return !(['relative', 'clause'] as const).some((name) => inside(name).some(opensClause));
}

/** `… olduğunu söyledi`: the verb behind the clause that it reports. */
function endsReport(place: ClaimPlace, words: Words, verb: Hit): boolean {
  const { sentence, last, span } = place;
  if (segmentAt(sentence, verb.start) > last || turnsBehind(place, verb.start)) return false;
  return !(['relative', 'clause', 'that'] as const).some((name) =>
    words.hits(name, sentence).some(({ start }) => start >= span.end && start < verb.start),
  );
}

/** `Putin: …`, but not `Crocus City Hall: …`, `22 March: …` nor `In answer to your question: …`. */
function speaksBefore({ sentence, span }: ClaimPlace, words: Words): boolean {
  const colon = sentence.small.lastIndexOf(':', span.start);
  if (colon <= 0) return false;
  const inLead = (name: ListName) => words.hits(name, sentence).filter((hit) => hit.start < colon);
  if (inLead('account').length > 0) return true;
  if (colon > BEFORE_COLON || /\d/u.test(sentence.small.slice(0, colon))) return false;
  if (inLead('no-speaker').length > 0) return false;
  const [about] = inLead('concerning').filter(({ start }) => start > 1);
  const subjects = [...inLead('own'), ...sentence.mentions.filter(({ start }) => start < colon)];
  return subjects.every(({ start }) => about !== undefined && about.start < start);
}

/**
 * `… — head of the FSB`, `…: Kremlin`: a speaker and nothing else at the end. A claim that is itself
 * set off by dashes (`the attack — claimed by the group — shook Russia`) has the rest of its sentence there.
 */
function speaksBehind(place: ClaimPlace, words: Words): boolean {
  const { sentence, first, last, span, opens } = place;
  const { segments, small, cased } = sentence;
  if (/[—-]\s?$/u.test(small.slice(0, segments[first]?.start))) return false;
  const own = segments.findLastIndex(({ start, end }) => /[\p{L}]/u.test(small.slice(start, end)));
  const range = segments[own];
  if (own <= last || !range || range.end - range.start > BEHIND_DASH) return false;
  const between = small.slice(span.end, range.start);
  if (between.length > TO_DASH || !/[—:-]\s?$/u.test(between)) return false;
  if (turnsBehind(place, range.start)) return false;
  if (opens(own, 'aside', 'relative', 'clause', 'and', 'contrast', 'that')) return false;
  const more = (['say', 'accuse', 'no-speaker'] as const).flatMap((name) =>
    words.hits(name, sentence),
  );
  if (more.some((hit) => overlaps(hit, range))) return false;
  const text = cased.slice(range.start, range.end).trim();
  if (words.hits('speaker', sentence).some((hit) => overlaps(hit, range))) return true;
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(text);
}

/** The next sentence tells who said this one, or the one before announces it with a colon. */
function isToldByNeighbours({ before, after }: Sentence, words: Words): boolean {
  if (after && words.hits('said-so', after).some(({ start }) => start <= 2)) return true;
  if (!before?.small.endsWith(':')) return false;
  return (['say', 'accuse', 'source'] as const).some((name) => words.hits(name, before).length > 0);
}
