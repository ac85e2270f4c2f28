/**
 * What a message may hold. The sender cuts to these limits (`cut.ts`) and the schemas refuse what
 * is beyond them, so that a message of our own is never refused whatever its page holds.
 * Lengths are UTF-16 units.
 */
export const LIMITS = {
  /** Text of one article that is read; of a longer one, what is near its anchors. */
  article: 400_000,
  /** Articles of one page beside its own: infinite scroll appends one after the other. */
  articles: 100,
  /** Blocks of one article; a page of more is a table or a list, not an article. */
  blocks: 100_000,
  /** Text of one block: each is read in one step, in which nobody else has a turn. */
  block: 64_000,
  /** Pieces of metadata, and the length of one: a headline or a description, no more. */
  metadata: 100,
  metadataPiece: 1_000,
  /** The longest BCP 47 tag that RFC 5646 asks an implementation to hold (section 4.4.1). */
  language: 35,
  title: 300,
  /** An address without query and fragment; two thousand is what browsers and servers agree on. */
  url: 2_000,
  /** Items of one report: a longer list helps nobody, and each costs a sentence. */
  items: 500,
  /** The marked words, the sentence around them, a listed form or one piece of evidence. */
  text: 400,
  evidence: 20,
  /** Keys, ids, and what "not about this" remembers a mark by. */
  id: 200,
  /**
   * Distinct words of one article in a report, and all of them as JSON: in scripts with two bytes a
   * letter that is 16 kB.
   */
  words: 1_500,
  wordList: 8_000,
  /** One of them. */
  word: 40,
  /** Dates that a page gives, and the text that one was read from. */
  dates: 50,
  dateText: 200,
  /** Match patterns in one message: the fixed core and what the reader added. */
  patterns: 2_000,
} as const;
