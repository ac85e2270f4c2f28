/** What a build turns the names folders into; the background embeds it as one JSON string. */

/** How far evidence may stand from the name: sentence, sentence and the one before, paragraph
 * and the heading above it, article. */
export type Reach = 'sentence' | 'sentence-before' | 'paragraph' | 'article';

/** One way to recognise a topic: a pattern over word classes, and what it takes to believe it. */
export interface GazetteerRule {
  /** Topic id; null: the words mean none of the topics, and shield what is inside them. */
  topic: string | null;
  /** A regular expression over the symbols of a sentence; a group `n` is the name in it. */
  pattern: string;
  certain: boolean;
  /** The symbol under which a certain name of several words is evidence: that of listed names. */
  lead: string;
  reach: Reach;
  /** Symbols of the classes of which one is enough. */
  strong: string;
  /** Symbols of the classes of which two different words are needed. */
  weak: string;
  /** Symbols of the classes that stop the form when they are nearer than its own evidence. */
  vetoes: string;
  /** Symbols of the classes that stop the form within a few words of it, whatever else is said. */
  beside: string;
  /** Symbols of the classes that stop the form within a few words before it: planned, the worst. */
  before: string;
  /** Symbols of the classes that stop the form in its sentence once its fresh days are over. */
  stale: string;
  /**
   * Symbols of the classes of which a certain form needs a word somewhere; empty: it needs none.
   */
  field: string;
  /** Symbols of the classes behind which a stopping word only compares: since, unlike, than. */
  compare: string;
  /** Symbols of the classes that give a name of one word to another bearer: school, bank, band. */
  bearers: string;
  /** A certain mention of one of these topics anywhere in the article is evidence too. */
  openers: string[];
  /** The form counts only where the page has defined it: in brackets behind a full name, say. */
  defined: boolean;
  /** The words define the form, on a page that names the topic: "also known as ISK". */
  introduces: boolean;
  /** The form needs no evidence where nothing in the article would stop it. */
  presumed: boolean;
  /** The form counts only between quotation marks. */
  quoted: boolean;
  /** The article's day must lie in this span; with no known day the rule is off. */
  days: [string, string] | null;
  /** Days on which one weak word is enough, and evidence may stand anywhere in the article. */
  fresh: [string, string] | null;
}

export interface GazetteerTopic {
  id: string;
  /** Before this day nothing is the topic. */
  since: string | null;
  /** Symbols of the classes of which a page must hold one for the topic to be there at all. */
  anchors: string;
}

/**
 * What a page's text is asked for stems with: rare strings of which it must hold one to be worth
 * reading. Put together by the build. All but `signs` are sources of regular expressions, and all
 * of these but `capitals` have the flag `i`.
 */
export interface GazetteerAnchors {
  /** Asked first, of Latin letters without accents; a hit is settled by `latin`. */
  first: string;
  /** How short names begin, as they are written; settled by `capitals`. */
  signs: string[];
  latin: string;
  capitals: string;
  /** Other scripts: the letters of each, and its stems. */
  scripts: { letters: string; stems: string }[];
}

export interface GazetteerData {
  /** Language codes; a language's sign is its place in this list, counted from `0` on. */
  languages: string[];
  /**
   * Lists of forms, joined by line feeds, by the sign of their class and the signs of languages.
   */
  forms: Record<string, Record<string, string>>;
  topics: GazetteerTopic[];
  /** The symbols that a pattern can hang on: without one a sentence holds no name. */
  heads: string;
  rules: GazetteerRule[];
  anchors: GazetteerAnchors;
}
