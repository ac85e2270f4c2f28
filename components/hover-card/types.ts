import type { OpenPanelAnswer } from '../messaging/protocol.ts';
import type { Settings } from '../settings/schema.ts';
import type { NotKeptStrings, Wish } from './wish.ts';

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

export interface CountChart {
  /** The chart in words, for those who do not see it. */
  label: string;
  /** The counts in order of time, one a step. */
  steps: readonly number[];
  /** The place of the count that held on the article's day, which is filled; null: none. */
  onThatDay: number | null;
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
interface CardActions<Item> {
  openPanel(item: Item): Promise<OpenPanelAnswer>;
  switchSiteOff(): Wish;
  notAboutThis(item: Item): Wish;
}

/** The card's own words, in the interface's language. */
export interface CardStrings {
  openPanel: string;
  /** How to open the panel where a page's click may not. */
  openHow: string;
  panelFailed: string;
  notKept: NotKeptStrings;
  offHere: string;
  notThis: string;
  why: string;
  caveat: string;
  close: string;
}

/** A mark on the screen. It is asked anew each time: the page scrolls, moves and renders anew. */
export interface Spot<Item> {
  item: Item;
  /**
   * Where the mark is now, in CSS pixels of the viewport: one rectangle for each line of it, none
   * where it has no box any more. Needs layout.
   */
  rects(): readonly DOMRectReadOnly[];
  /** The element that a card has to stand in to be alive where the mark is. */
  layer(): Element | null;
}

/** Where a trusted pointer is, in CSS pixels of the viewport. */
export interface Pointer {
  x: number;
  y: number;
  /** `PointerEvent.pointerType`. */
  type: string;
}

export interface HoverCardOptions<Item extends { key: string }> {
  document: Document;
  /** Aborting takes the card and all its listeners away. */
  signal: AbortSignal;
  /** Called when the card opens. */
  contentOf(item: Item): CardContent;
  actions: CardActions<Item>;
  strings: CardStrings;
  /** BCP 47 tag and direction of the strings. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** The reader's choice, read anew each time. */
  settings(): Settings['card'];
}

/** What the annotator tells the card. It opens and closes itself, and follows its words. */
export interface HoverCard<Item> {
  /** The mark under the moving pointer; null: none. A null pointer has left the page. */
  point(spot: Spot<Item> | null, pointer: Pointer | null): void;
  /** A button of the pointer went down. */
  pressStarted(pointer: Pointer): void;
  /**
   * A click or tap on a mark that neither follows a link nor presses a control; null: beside the
   * marks. `clicks`: its place in a double or triple click, from 1.
   */
  press(spot: Spot<Item> | null, pointer: Pointer, clicks: number): void;
  /**
   * A keyboard command: opens at once and takes the focus; Escape gives it back. False where no
   * card can be alive at the mark.
   */
  open(spot: Spot<Item>): boolean;
}
