import * as v from 'valibot';
import { isoDay } from '../topics/iso-day.ts';
import { isSiteName } from './site-name.ts';

/** Version of the stored shape. A file or a store with a higher one is from a newer Caveat. */
export const SETTINGS_VERSION = 1;

/** A mark's identity is short; more than this is not something the extension wrote. */
const MAX_MARK_LENGTH = 400;
/** Ten seconds: nobody rests the pointer on a mark for longer. */
const MAX_CARD_DELAY_MS = 10_000;

/** The longest BCP 47 tag that RFC 5646 asks an implementation to hold (section 4.4.1). */
const LONGEST_TAG = 35;

/** A registrable domain (`example.co.uk`), or the host where there is none. */
export const siteName = v.pipe(v.string(), v.check(isSiteName));
export const siteRule = v.picklist(['on', 'off']);
export const languageTag = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TAG),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$/),
);
export const dismissedMark = v.pipe(v.string(), v.maxLength(MAX_MARK_LENGTH));

/** What a reader may choose. Defaults live in `defaults.ts`; only what differs is stored. */
export const settingsSchema = v.object({
  /** All marks off, everywhere, until switched on again. */
  paused: v.boolean(),
  marks: v.object({ names: v.boolean(), claims: v.boolean(), tolls: v.boolean() }),
  look: v.object({
    style: v.picklist(['underline', 'tint', 'none']),
    density: v.picklist(['all', 'section', 'first']),
  }),
  card: v.object({
    opens: v.picklist(['hover', 'click', 'key']),
    /** Milliseconds between the pointer's arrival and the card. */
    delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CARD_DELAY_MS)),
  }),
  /** Languages to detect, BCP 47; empty: all. */
  languages: v.array(languageTag),
  /** The language in which the packs are shown, BCP 47; null: as browser and page suggest. */
  packLanguage: v.nullable(languageTag),
  /** The reader's wish for each site. The oldest comes first. */
  sites: v.record(siteName, siteRule),
  /** Marks on news articles everywhere, where the browser grants it. */
  everywhere: v.boolean(),
  /**
   * "Not about this": for a site, the marked words (normalised) with their topic or claim. The
   * oldest comes first.
   */
  dismissed: v.record(siteName, v.array(dismissedMark)),
  /** The day to which packs were checked when their corrections were last shown; null: never. */
  seenPacks: v.nullable(isoDay),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SiteRules = Settings['sites'];
export type StoredSettings = { version: typeof SETTINGS_VERSION } & Partial<Settings>;
