import type { ClaimKind } from '../topics/claim-kinds.ts';
import type { TollEntry, TopicId } from '../topics/types.ts';

/** A list of words in one string, separated by `|`; the notation is told in `docs/claims.md`. */
type WordList = string;
export type WordLists = Record<string, WordList>;

export interface CompiledClaim {
  id: string;
  kind: ClaimKind;
  caveat: string;
  /** Fact ids of the claim's topic pack, the most telling one first. */
  facts: string[];
  patterns: string[];
  /** Frames that the claim uses, with what fills their roles; see `docs/claims.md`. */
  frames?: string[];
  /** Claims that this one gives way to where both stand in one clause. */
  yieldsTo?: string[];
  /** The claim's own words deny or leave open (`never admitted`, `unclear`). */
  negative?: true;
  /** A small note: marked once a page, and not beside a weightier claim. */
  minor?: true;
  /** Marked only where the article itself says it, and in no quotation marks: who says it is right. */
  asFact?: true;
}

/** The constructions of a frame by their grammar: `passive`: `deed by <accused>`. */
export type Frame = Record<string, string>;

/** A dated count without its sources, as the page's card needs it. */
export type CompiledToll = Pick<
  TollEntry,
  'measure' | 'value' | 'from' | 'until' | 'official' | 'by'
>;

/** How a language is told from others. */
export interface Writing {
  /** The scripts in which it is written, by their Unicode names. */
  scripts: string[];
  /** Letters and small words by which it is told from other languages of its scripts. */
  signs: string;
  /** Codes of other languages that its words read as well. */
  alsoReads?: string[];
}

/** What a language says about any topic (guards, speech, numerals, toll words) and about each. */
export interface LanguageWords {
  words: WordLists;
  /** By topic: its own words in this language; the shared ones stand behind them. */
  topics: Record<TopicId, WordLists>;
  /** Numeral morphemes with their values, `forty:40|hundred:100`. */
  numerals: string;
  /** Written without spaces between words. */
  unspaced?: true;
  /** How the language puts an accusation, a claim of responsibility and so on, where it has a way of its own. */
  frames: Record<string, Frame>;
}

export interface CompiledTopic {
  claims: CompiledClaim[];
  tolls: CompiledToll[];
  /** The topic's words of all languages. */
  words: WordLists;
}

/** What is read of claims and tolls in any language; made by `components/build/claims.ts`. */
export interface CompiledClaims {
  languages: Record<string, Writing>;
  /** The constructions of every language that has none of its own. */
  frames: Record<string, Frame>;
  topics: Record<string, CompiledTopic>;
}

/** The same as texts of JSON: what all languages share, and each language's words by its code. */
export interface ClaimTexts {
  claims: string;
  languages: Record<string, () => string>;
}
