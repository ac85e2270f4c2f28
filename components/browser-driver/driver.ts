import type { FontSet } from './fonts.ts';

/** What both browsers can do for a test, so that one specification runs in both. */

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';

/** How a browser is started: on a fresh profile, with its traffic led to the loopback server. */
export interface StartOptions {
  executable: string;
  /** The folder of the built extension. */
  extension: string;
  /** Port of the loopback server that answers for every host. */
  port: number;
  headless: boolean;
  /** Install the extension; `false` shows a page as it is without us. */
  install?: boolean;
  /** BCP 47 tag of the browser's own language; American English where it is not said. */
  language?: string;
  /** The fonts that it knows; the machine's own where it is not said. */
  fonts?: FontSet;
  /** The extension comes from WXT's dev server, which it asks for its files on localhost. */
  development?: boolean;
}

/** A painted highlight: the name it is registered under, and the words it covers. */
export interface Mark {
  name: string;
  text: string;
}

/** CSS pixels in the viewport. */
export interface Point {
  x: number;
  y: number;
}

/**
 * A document that is on show: a page, the side panel, the popup. Functions given to `evaluate`
 * run there, so they close over nothing; arguments and results travel as JSON.
 */
export interface View {
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Run a script, as a library would be loaded; the page's own CSP does not matter. */
  inject(source: string): Promise<void>;
  /** A real click of the mouse, at a point of the document's viewport. */
  clickAt(point: Point): Promise<void>;
  /** A real key, by its `KeyboardEvent.key`; with modifiers as in `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** What is on show as PNG. */
  screenshot(): Promise<Buffer>;
  /** As if the reader had chosen this in the operating system. */
  theme(theme: Theme): Promise<void>;
}

/** A tab of the browser, with the means to see what the extension does on its page. */
export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** Bring the tab to the front of its window. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** The marks painted by us, in document order. */
  marks(): Promise<Mark[]>;
  /** Move the mouse to a point of the viewport, by way of a point beside it. */
  moveTo(point: Point): Promise<void>;
  /** Run in the card's closed shadow root; null while no card is on show. */
  inCard<A extends unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null>;
}

export interface Driver {
  readonly name: BrowserName;
  /** The page that the extension opens when it is installed, once it is there. */
  welcome(): Promise<Tab>;
  /** Open a tab in front and wait until its page has loaded. */
  open(url: string): Promise<Tab>;
  /** Close every tab but this one. */
  closeOthers(tab: Tab): Promise<void>;
  /** Open a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Press the extension's toolbar button over a tab, and hand over the popup. */
  openPopup(tab: Tab): Promise<View>;
  /** The real side panel or sidebar, once it is on show with content in it. */
  panel(): Promise<View>;
  isPanelOpen(): Promise<boolean>;
  /** Draw the open panel's edge until it is this wide, in CSS pixels. */
  setPanelWidth(width: number): Promise<void>;
  /** Run in the extension's background, waking it where it sleeps. */
  inBackground<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Run a command of the manifest on a tab, as its keys would. */
  command(name: string, tab: Tab): Promise<void>;
  /** Let the background go to sleep now, as it does by itself when idle. */
  stopBackground(): Promise<void>;
  /** Say yes beforehand to the browser's question for a host permission. */
  allow(origin: string): Promise<void>;
  /** Take a host permission back, as the reader does in the browser's own settings. */
  revoke(origin: string): Promise<void>;
  /** Switch the extension off and on, as the reader does in the browser's list of extensions. */
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Take the extension out of the browser. */
  remove(): Promise<void>;
  /** Load the extension anew over itself, as an update does. */
  reload(): Promise<void>;
  /** Close the browser and open it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
