import type { Fact, TopicPack } from './types.ts';

/** A fact that is shown in another language than that of its original. */
export interface Translation {
  /** The language that is shown, BCP 47. */
  language: string;
  /** The fact in English, which is what was checked. */
  original: Fact;
}

/** What is cited. */
export interface Cited {
  pack: TopicPack;
  fact: Fact;
  /** Null where the fact is shown in English. */
  translation: Translation | null;
}
