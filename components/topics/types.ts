import type { Status } from './statuses.ts';

/**
 * What Caveat knows, as plain data. `schema.ts` validates these shapes where packs enter;
 * every other module takes them as given.
 */

/** A folder name under `assets/topics`, e.g. `isis-k`. */
export type TopicId = string;

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDay = string;

/** ISO 8601 date of reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** What kind of publisher a source is; state-funded media are named by `stateMedia` besides. */
export type SourceKind =
  | 'court'
  | 'government'
  | 'international-organisation'
  | 'news-agency'
  | 'newspaper'
  | 'broadcaster'
  | 'news-site'
  | 'research'
  | 'reference'
  | 'statement';

export interface Source {
  /** Key in `assets/topics/sources.json`. */
  id: string;
  publisher: string;
  kind: SourceKind;
  /**
   * The state that funds or controls the publisher, e.g. `Russia`; `Russia (TASS)` where the page
   * passes on what that state's TASS reports. Null where neither is so.
   */
  stateMedia: string | null;
  /** The published headline; null where only a description is on record. */
  title: string | null;
  /** What the source shows, in our words; printed without quotation marks. */
  description: string | null;
  date: PartialDate | null;
  /** https or http address; null where none is on record. */
  url: string | null;
}

/** An earlier wording of a fact: what was known between two days. */
export interface FactVersion {
  /** First day on which this was what was known. */
  from: PartialDate;
  /** Last day; the next version or the fact's present wording follows. */
  until: PartialDate;
  statement: string;
  /** Keys into the source list. */
  sources: string[];
}

/** What Caveat got wrong about a fact, and when that was mended. */
export interface Correction {
  on: IsoDay;
  /** What was said before. */
  before: string;
  why: string;
}

export interface Fact {
  id: string;
  /** A section id of the topic. */
  section: string;
  /** One or two sentences for readers, at most 320 characters, no undated number. */
  statement: string;
  status: Status;
  /** The day up to which the statement was checked to hold. */
  asOf: PartialDate;
  /** When it happened; null for a lasting state. */
  happened: PartialDate | null;
  /** From when it was publicly known; the panel dates facts against the article with this. */
  knownFrom: PartialDate;
  /** Who says so; null where it is established by more than one independent publisher. */
  attributedTo: string | null;
  /** What a careful reader should keep in mind. */
  caveat: string | null;
  /** A wording often met in print that this fact answers. */
  oftenWritten: string | null;
  /** One line for "Since this article was published"; null where the fact is not news. */
  change: string | null;
  /** Why one publisher is enough for `established` (a court on its own verdict, say). */
  singleSource: string | null;
  versions: FactVersion[];
  sources: string[];
  /** Where the wording in `oftenWritten` was met: examples of an error, no sources of the fact. */
  examples?: string[];
  /** The last correction of a mistake of our own; what the world changed is a version. */
  corrected?: Correction;
}

/** What is counted of the people who were harmed: the toll. */
export type Measure = 'deaths' | 'injured' | 'missing';

/** What is counted of the people held responsible. */
export type SuspectMeasure = 'attackers' | 'detained' | 'accused' | 'on-trial' | 'convicted';

/** A span of days on which a number was in force, official or not. */
export interface TollEntry {
  measure: Measure | SuspectMeasure;
  value: number;
  from: IsoDay;
  /** Last day in force; null: until today. */
  until: IsoDay | null;
  official: boolean;
  by: string;
  note: string | null;
  sources: string[];
}

export interface Section {
  id: string;
  title: string;
}

/** One of the three questions that open a topic: what is it, what is sure, what is not. */
interface KeyQuestion {
  question: string;
  /** Fact ids, in the order to read them. */
  facts: string[];
}

/** `assets/topics/<id>/topic.json`: everything but the facts and the names. */
export interface TopicHead {
  id: TopicId;
  schemaVersion: 1;
  name: string;
  /** One or two sentences for the hover card. */
  definition: string;
  /** The most useful caveat for the hover card. */
  cardCaveat: string;
  /** The fact that the card opens in the panel. */
  cardFact: string;
  /** The topic that this one belongs to, never merged with it in detection. */
  parent: TopicId | null;
  /** The day on which the whole pack was last checked. */
  checked: IsoDay;
  packVersion: string;
  sections: Section[];
  questions: KeyQuestion[];
}

/** A whole pack, as the panel shows it. */
export interface TopicPack extends TopicHead {
  facts: Fact[];
  tolls: TollEntry[];
  sources: Record<string, Source>;
}
