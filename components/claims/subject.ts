import { opensWith, overlaps, type Sentence, segmentAt } from './sentence.ts';
import { type Anchor, anchorsIn, COMPARISON_REACH } from './subject-anchors.ts';
import type { Hit, Words } from './word-lists.ts';

/** How to tell what words are about. */
export interface AboutHow {
  /** Answer `open` where both the topic and another subject stand near. */
  strict: boolean;
  /**
   * Words that say who did it or who is named, and so not what else happened (`London was behind
   * it`).
   */
  roles?: readonly Hit[];
}

/** Whether words are about the topic, about another event or group, or open. */
export type About = 'own' | 'other' | 'open';

/**
 * Follows through an article what the text is about: one topic against its rivals. The word
 * lists are `rivals` (always another subject), `soft-rivals`, `own` (besides the mentions),
 * `it` (stands for the topic once it was named), `compare` and `compare-after` (before and behind a
 * rival's name), `passing-place` (where it was spoken of: `talks in Vienna`) and `relative`.
 */
export class Subject {
  readonly #topic: string;
  #state: About;
  #paragraph: { block: number; state: About } | null = null;
  /** Whether the topic was named so far. */
  #named = false;

  constructor(topic: string, start: About) {
    this.#topic = topic;
    this.#state = start;
  }

  get state(): About {
    return this.#paragraph?.state ?? this.#state;
  }

  /** To be called before a sentence is read: a subject that held for one paragraph ends with it. */
  enter(sentence: Sentence): void {
    if (this.#paragraph?.block !== sentence.block) this.#paragraph = null;
  }

  /** What the words at `at` are about. */
  at(sentence: Sentence, words: Words, at: number, { strict, roles = [] }: AboutHow): About {
    const all = this.#anchorsIn(sentence, words).filter(
      (anchor) => anchor.own || !roles.some((role) => overlaps(role, anchor)),
    );
    const segment = segmentAt(sentence, at);
    let near = within(sentence, all, segment);
    // `after bombs killed 94 people in Kerman`: what is compared has what stands before its name.
    const inside = ({ compared, whole }: Anchor) => compared && whole.start < at && at < whole.end;
    if (strict && near.some(inside)) return 'other';
    // In languages whose verb is last: `334 died at Beslan, since which no attack …`.
    const next = near.find(({ start }) => start >= at);
    if (strict && next?.compared && next.whole.end > next.end) return 'other';
    for (let back = segment; near.length === 0 && back > 0; back--) {
      const { start, end } = sentence.segments[back] as Hit;
      const opening = sentence.small.slice(start, end).trimStart();
      const relative = words
        .hits('relative', sentence)
        .some((hit) => hit.start <= end - opening.length && hit.end > start);
      if (!relative && sentence.small.charAt(start - 1) !== '(') break;
      near = within(sentence, all, back - 1);
      // A relative clause may hang on the one as well as on what it is compared with.
      if (strict && near.some(({ compared }) => compared)) return 'other';
      near = near.slice(-1);
    }
    const loose =
      !strict && near.every((anchor) => anchor.soft) && all.some((anchor) => anchor.own);
    if (loose) near = all.filter((anchor) => !anchor.soft);
    // `…, killing 94`: what a participle tells belongs to the clause before it.
    const segmented = sentence.segments[segment];
    if (strict && near.length === 0 && segmented) {
      const participle = words.hits('participle', sentence);
      if (opensWith(sentence, participle, segmented)) {
        near = within(sentence, all, segment - 1).slice(-1);
      }
    }
    if (near.length === 0) near = all.filter((anchor) => !anchor.compared);
    // `After the blast in Kabul Moscow blamed Kyiv`: with the topic unnamed, it tells what for.
    if (near.length === 0 && !strict) {
      near = all.filter(({ whole }) => !/\p{L}/u.test(sentence.small.slice(0, whole.start)));
    }
    // Before the topic is named, only the start of the article tells that it is the subject.
    if (near.length === 0) return strict && !this.#named ? 'open' : this.state;
    const own = near.filter((anchor) => anchor.own);
    if (own.length === near.length) return 'own';
    if (own.length === 0) return 'other';
    // `After the attack a missile killed 15`: the topic gives the time, the other what happened.
    const isTime = own.every(({ aside }) => aside);
    if (strict && isTime && near.some(({ soft }) => soft)) return 'open';
    // `After the attack the group claimed a blast in Kandahar`.
    if (!strict && isTime && near.some((one) => !one.own && !one.soft && !one.compared)) {
      return 'other';
    }
    const told = strict ? toldOf(sentence, words, near, at) : undefined;
    if (told) return told.own ? 'own' : 'other';
    if (near.every((anchor) => anchor.own || anchor.soft || anchor.compared)) {
      // `A drone strike killed 25 before the attack`: what stands first has the number.
      const first = near.find((anchor) => anchor.start < at && !anchor.compared);
      return strict && first?.soft && !own.some((anchor) => anchor.start < at) ? 'open' : 'own';
    }
    if (strict) return 'open';
    const distance = (anchor: Anchor) =>
      Math.min(Math.abs(anchor.start - at), Math.abs(anchor.end - at));
    near.sort((one, other) => distance(one) - distance(other));
    return near[0]?.own ? 'own' : 'other';
  }

  /** To be called after a sentence was read. */
  leave(sentence: Sentence, words: Words): void {
    const anchors = this.#anchorsIn(sentence, words).filter((anchor) => !anchor.compared);
    this.#named ||= anchors.some(({ own }) => own);
    const last = anchors.findLast((anchor) => !anchor.soft);
    if (last) {
      const named = anchors.some((anchor) => anchor.own);
      this.#state = last.own ? 'own' : named ? 'open' : 'other';
      this.#paragraph = null;
    } else if (anchors.length > 0) {
      this.#paragraph = { block: sentence.block, state: 'other' };
    }
  }

  /** What the first sentence that names anything names; null where it names nothing. */
  static opening(topic: string, sentence: Sentence, words: Words): About | null {
    const subject = new Subject(topic, 'open');
    const anchors = subject.#anchorsIn(sentence, words).filter((anchor) => !anchor.soft);
    if (anchors.length === 0) return null;
    return anchors.every((anchor) => anchor.own || anchor.compared) ? 'own' : 'open';
  }

  #anchorsIn(sentence: Sentence, words: Words): Anchor[] {
    const isSubject = this.state === 'own' && this.#named;
    return anchorsIn(this.#topic, sentence, words, isSubject);
  }
}

/**
 * `A bomb in Kabul and the attack that killed 137`: what the relative clause round `at` hangs on;
 * undefined where no relative word stands between `at` and the last name before it.
 */
function toldOf(
  sentence: Sentence,
  words: Words,
  anchors: readonly Anchor[],
  at: number,
): Anchor | undefined {
  const before = anchors.filter(({ start }) => start < at);
  const last = before.toSorted((one, other) => one.end - other.end).at(-1);
  if (!last || at - last.end > COMPARISON_REACH) return undefined;
  const opens = (['relative', 'that'] as const).some((name) =>
    words.hits(name, sentence).some(({ start, end }) => start >= last.end && end <= at),
  );
  const rival = anchors.some(({ own, start }) => !own && start > at);
  return opens && !(last.own && rival) ? last : undefined;
}

function within(sentence: Sentence, anchors: readonly Anchor[], segment: number): Anchor[] {
  return anchors.filter((anchor) => segmentAt(sentence, anchor.start) === segment);
}
