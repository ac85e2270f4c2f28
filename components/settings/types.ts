import type { IsoDay } from '../topics/types.ts';

/** The reader's wish for a site, keyed by registrable domain (`example.co.uk`). */
export type SiteRules = Record<string, 'on' | 'off'>;

/** What a reader may choose. Defaults live in `defaults.ts`; only what differs is stored. */
export interface Settings {
  /** All marks off, everywhere, until switched on again. */
  paused: boolean;
  marks: { names: boolean; claims: boolean; tolls: boolean };
  look: { style: 'underline' | 'tint' | 'none'; density: 'all' | 'section' | 'first' };
  card: {
    opens: 'hover' | 'click' | 'key';
    /** Milliseconds between the pointer's arrival and the card. */
    delay: number;
  };
  /** Languages to detect, BCP 47; empty: all. */
  languages: string[];
  sites: SiteRules;
  /** Marks on news articles everywhere, where the browser grants it. */
  everywhere: boolean;
  /** "Not about this": for a site, the marked words (normalised) with their topic or claim. */
  dismissed: Record<string, string[]>;
  /** The version of the packs whose changes the reader has seen. */
  seenPacks: IsoDay | null;
}
