import type { OpenPanelAnswer } from '../messaging/protocol.ts';
import type { IsoDay } from '../topics/types.ts';

/** A line of the card. `lang` (BCP 47) where it is not the interface's own language. */
export interface Line {
  text: string;
  lang?: string;
}

/** A row of numbers: what a count was on a day, and who gave it. */
export interface CountRow {
  /** In the interface's language, e.g. `On 23 March 2024`. */
  term: string;
  /** The count, formatted, with its unit. */
  value: string;
  by: Line;
}

/** One step of the small chart; steps are in order of time. */
export interface ChartStep {
  day: IsoDay;
  value: number;
}

export interface CountChart {
  /** The chart in words, for those who do not see it. */
  label: string;
  steps: readonly ChartStep[];
  /** The step in force on this day is filled; null where the article's date is unknown. */
  articleDay: IsoDay | null;
  /** Captions under the two ends: date and count of the first and the last step. */
  first: string;
  last: string;
}

/** Everything that a card shows, in the order in which it shows it. Rendered as text only. */
export interface CardContent {
  kind: 'mention' | 'claim' | 'toll';
  /** Small line above the title: the kind of claim and its stance, say. */
  overline: Line | null;
  title: Line;
  /** One or two sentences, each paragraph a line. */
  body: readonly Line[];
  counts: readonly CountRow[];
  chart: CountChart | null;
  caveat: Line | null;
  /** `As of 20 November 2026`. */
  asOf: string | null;
  /** The answer to "Why is this marked?". */
  why: Line;
}

/** What the card's buttons do. Each is called in the trusted click itself. */
export interface CardActions {
  openPanel(key: string): Promise<OpenPanelAnswer>;
  switchSiteOff(): void;
  notAboutThis(key: string): void;
}

/** The card's own words, in the interface's language. */
export interface CardStrings {
  openPanel: string;
  /** How to open the panel where a page's click may not. */
  openHow: string;
  panelFailed: string;
  offHere: string;
  notThis: string;
  why: string;
  caveat: string;
  close: string;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface HoverCardOptions {
  document: Document;
  /** Aborting takes the card and all its listeners away. */
  signal: AbortSignal;
  /** Null where the mark is gone by now: no card. */
  contentOf(key: string): CardContent | null;
  /** Client rectangles of the marked words, one a line; empty where they are gone. */
  rectsOf(key: string): readonly DOMRect[];
  actions: CardActions;
  strings: CardStrings;
  /** BCP 47 tag and direction of the strings. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** Milliseconds from the pointer's arrival to the card; read anew at each arrival. */
  delay(): number;
}

export interface HoverCard {
  /** The mark under the pointer, or none. Call as often as the pointer moves. */
  pointerOver(key: string | null, point: Point): void;
  /** Opens at once and takes the focus; Escape gives it back. */
  openByKey(key: string): void;
  /** A tap or a click on a mark: opens at once and stays. */
  tapped(key: string, point: Point): void;
  close(): void;
  /** Whether an event that reached the page came from the card: not the page's to hit-test. */
  owns(target: EventTarget | null): boolean;
}
