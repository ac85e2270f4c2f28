import type { ListName } from './list-names.ts';
import { isSourceBefore, namedSources } from './named-sources.ts';
import { opensWith, overlaps, type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest text between two names of one list, behind a comma and round an `and`. */
const JOINTS = { comma: 8, and: 30 };
/** Longest part between two commas that may stand inside a construction. */
const INSERTED = 140;
/** What may stand between a name and the end of its part: a quotation mark, a short word. */
const NAME_EDGE = 4;
/** How many names of a sentence are tried in a role; keeps the search linear on any text. */
const FILLED = 24;
/** Verbs whose object does not act. */
const OBJECTS: readonly ListName[] = ['accusing-verb', 'to-accuse'];
/** Longest space and article between a verb and its object. */
const ARTICLE = 5;
/** What stands between no two names of one list. */
const APART: readonly ListName[] = ['say', 'accusing-verb', 'that', 'clause'];
/** What opens a clause of its own, so that nothing before it belongs to what follows. */
const OPENERS: readonly ListName[] = ['and', 'clause', 'that', 'aside'];

/** Names in a row, and how many they are. */
interface List extends Hit {
  of: number;
}

/**
 * Which words of a sentence belong together in one construction. Between them may stand what is
 * set off by commas or brackets, but no speech, no other clause and nobody else who acts. The word
 * lists are `actor` (who may act), `no-agent` (an actor who is a place, a goal or a side),
 * `along` (`together with`), `allegedly` (a `source` that names nobody), `accusing-verb` and `to-accuse` (whose object does not act), `say`,
 * `accuse`, `source`, `that`, `clause`, `and` and `relative`.
 */
export class Bonds {
  readonly #sentence: Sentence;
  readonly #words: Words;
  readonly #topic: string;
  #actors: Hit[] | null = null;
  #tellers: Hit[] = [];
  #walls: Hit[] | null = null;
  #lists: List[] | null = null;

  constructor(sentence: Sentence, words: Words, topic: string) {
    this.#sentence = sentence;
    this.#words = words;
    this.#topic = topic;
  }

  /** Those of `hits` that can fill a role, each with the list of names in which it stands. */
  fillers(hits: readonly Hit[], acts: boolean): Hit[] {
    const voided = acts ? this.#words.hits('no-agent', this.#sentence) : [];
    const verbs = acts ? OBJECTS.flatMap((name) => this.#words.hits(name, this.#sentence)) : [];
    // Whom somebody accuses (`to accuse Kyiv of ordering it`) is not the subject of what follows.
    const accused = ({ start }: Hit) =>
      verbs.some(({ end }) => end <= start && start - end <= ARTICLE);
    this.#everybody();
    const others = [...voided, ...this.#tellers, ...this.#own()];
    return hits
      .slice(0, FILLED)
      .filter((hit) => !others.some((other) => overlaps(other, hit)))
      .filter((hit) => !accused(hit))
      .map((hit) => this.#listAround(hit));
  }

  /** Whether the word at `right` belongs to the one at `left`, at most `gap` units apart. */
  hold(left: Hit, right: Hit, gap: number): boolean {
    const { small, segments } = this.#sentence;
    const first = segmentAt(this.#sentence, left.end);
    const last = segmentAt(this.#sentence, right.start);
    let open = [{ start: left.end, end: right.start }];
    if (first !== last) {
      const opening = segments[last] ?? right;
      const opens = (name: ListName) =>
        opensWith(this.#sentence, this.#words.hits(name, this.#sentence), opening);
      const inserted = (segments[last - 1]?.end ?? 0) - (segments[first]?.end ?? 0);
      if (inserted > INSERTED) return false;
      // A list or an insertion that ended with `left` is closed by this comma.
      const closing = segmentAt(this.#sentence, left.start) < first || this.#isSetOff(first, left);
      if (last - first === 1 && !closing && !opens('relative')) return false;
      if (OPENERS.some(opens) && !opens('relative')) return false;
      open = [
        { start: left.end, end: segments[first]?.end ?? left.end },
        { start: opening.start, end: right.start },
      ];
    }
    if (/[.;]/u.test(small.slice(left.end, right.start))) return false;
    if (open.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0) > gap) return false;
    return !this.#barriers().some((wall) =>
      open.some(({ start, end }) => wall.start >= start && wall.start < end),
    );
  }

  /**
   * Whether a name fills its part, alone or with another beside it, or ends an insertion: `the group,
   * or rather its branch, has`.
   */
  #isSetOff(segment: number, name: Hit): boolean {
    const { segments, small, mentions } = this.#sentence;
    const { start, end } = segments[segment] ?? { start: 0, end: 0 };
    const beside = mentions.find((one) => Math.abs(name.start - one.end) <= NAME_EDGE) ?? name;
    const opened = small.charAt(start - 1) === ',' || beside.start - start <= NAME_EDGE;
    return opened && end - name.end <= NAME_EDGE;
  }

  #barriers(): Hit[] {
    this.#walls ??= [
      ...(['say', 'accuse', 'that', 'clause'] as const).flatMap((name) =>
        this.#words.hits(name, this.#sentence),
      ),
      ...this.#everybody(),
    ];
    return this.#walls;
  }

  /**
   * All who act in the sentence; a city or country in the name of the event does not, nor who only
   * tells it (`according to the FSB`).
   */
  #everybody(): Hit[] {
    if (!this.#actors) {
      const named = [...this.#own(), ...this.#words.hits('no-agent', this.#sentence)];
      const others = this.#sentence.mentions.filter(({ topic }) => topic !== this.#topic);
      const actors = [...this.#words.hits('actor', this.#sentence), ...others]
        .filter((hit) => !named.some((name) => overlaps(name, hit)))
        .sort((one, other) => one.start - other.start);
      this.#tellers = namedSources(this.#sentence, this.#words, actors);
      this.#actors = actors.filter((hit) => !this.#tellers.includes(hit));
    }
    return this.#actors;
  }

  #own(): Hit[] {
    return this.#sentence.mentions.filter(({ topic }) => topic === this.#topic);
  }

  /** `Kyiv`, `London and Washington`: the list of names in which one stands, or it alone. */
  #listAround(hit: Hit): Hit {
    if (!this.#lists) {
      this.#lists = [];
      for (const actor of this.#everybody()) {
        const last = this.#lists.at(-1);
        if (last && (actor.start < last.end || this.#joins(last, actor.start))) {
          last.end = Math.max(last.end, actor.end);
          last.of++;
        } else this.#lists.push({ ...actor, of: 1 });
      }
    }
    const list = this.#lists.find((one) => overlaps(one, hit));
    return list
      ? { start: Math.min(list.start, hit.start), end: Math.max(list.end, hit.end) }
      : hit;
  }

  #opensOwn(at: number): boolean {
    const actor = this.#everybody().find(({ start }) => start === at);
    return this.#words
      .hits('aside', this.#sentence)
      .some(({ start, end }) => start === at && end > (actor?.end ?? end));
  }

  /**
   * Whether a verb of speech behind the start of a name, in its own part, may be its own or that of
   * the names `before` it. A verb that closes its sentence is nobody's in a list of several (`behind
   * the attack Washington, London and Kyiv are, said`), unless that list opens the sentence.
   */
  #speaks(start: number, before: List): boolean {
    const { end } = this.#sentence.segments[segmentAt(this.#sentence, start)] ?? { end: start };
    if (!this.#stands('say', { start, end })) return false;
    const isFirst = segmentAt(this.#sentence, before.end - 1) === 0;
    if (isFirst && !this.#own().some((event) => event.start < before.start)) return true;
    const next =
      before.of > 1 ? start : this.#everybody().find((actor) => actor.start > start)?.start;
    return next === undefined || next >= end || !this.#stands('say-final', { start: next, end });
  }

  #stands(name: ListName, part: Hit): boolean {
    return this.#words.hits(name, this.#sentence).some((hit) => overlaps(hit, part));
  }

  #joins(before: List, to: number): boolean {
    const from = before.end;
    const between = this.#sentence.small.slice(from, to);
    if (/[.;:()—]/u.test(between)) return false;
    const part = { start: from, end: to };
    const inside = (name: ListName) => this.#stands(name, part);
    // Whoever opens a clause of his own (`…, and Kyiv denies it`) is in no list, nor is `not Kyiv`.
    const parting = (['contrast', 'source', 'not'] as const).some(inside);
    if (this.#opensOwn(to) || parting) return false;
    const [comma, and] = [between.includes(','), inside('and')];
    // `In the view of the FSB, Kyiv …`, `by the Kremlin, Kyiv says`: who speaks is in no list.
    if (comma && (isSourceBefore(this.#sentence, this.#words, from) || this.#speaks(to, before))) {
      return false;
    }
    if (inside('along')) return to - from <= JOINTS.and;
    if (to - from > (and ? JOINTS.and : JOINTS.comma)) return false;
    // Who is blamed is in no list with the one who blames; behind two names `, and` joins a third.
    return (comma !== and || before.of > 1) && !APART.some(inside);
  }
}
