/** What a build turns the names folders into; the content script embeds it as one JSON string. */

/** How far evidence may stand from the name: sentence, sentence and the one before, paragraph
 * and the heading above it, article. */
export type Reach = 'sentence' | 'sentence-before' | 'paragraph' | 'article';

/** One way to recognise a topic: a pattern over word classes, and what it takes to believe it. */
export interface GazetteerRule {
  /** Topic id; null: the words mean none of the topics, and shield what is inside them. */
  topic: string | null;
  /** A regular expression over the symbols of a sentence, sticky nowhere. */
  pattern: string;
  certain: boolean;
  reach: Reach;
  /** Symbols of the classes of which one is enough. */
  strong: string;
  /** Symbols of the classes of which two different words are needed. */
  weak: string;
  /** Symbols of the classes that stop the form when they are nearer than its own evidence. */
  vetoes: string;
  /** Symbols of the classes that stop the form within a few words of it, whatever else is said. */
  beside: string;
  /** A certain mention of one of these topics anywhere in the article is evidence too. */
  openers: string[];
  /** The form counts only where the page has put it in brackets behind a full name. */
  defined: boolean;
  /** The form counts only between quotation marks. */
  quoted: boolean;
  /** The article's day must lie in this span; with no known day the rule is off. */
  days: [string, string] | null;
  /** Days on which one weak word is enough. */
  fresh: [string, string] | null;
}

export interface GazetteerTopic {
  id: string;
  /** Before this day nothing is the topic. */
  since: string | null;
  /** Symbols of the classes of which a page must hold one for the topic to be there at all. */
  anchors: string;
}

export interface GazetteerData {
  /** Language codes; a form names its languages by index, written as `String.fromCharCode(48 + i)`. */
  languages: string[];
  /**
   * Forms by their first letters. A form is written `flag form TAB symbols TAB languages`, forms are
   * joined by line feeds. See `form.ts` for the notation.
   */
  forms: Record<string, string>;
  /** The symbols no gap between two parts of a name may hold. */
  topics: GazetteerTopic[];
  rules: GazetteerRule[];
  /** Sources of the anchor test: for text in Latin letters, and for everything else. */
  anchors: [string, string];
}
