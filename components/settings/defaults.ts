import type { Settings } from './schema.ts';

/** Milliseconds: long enough for a pointer to cross a mark without opening its card. */
const CARD_DELAY_MS = 400;

/** What a reader has who never chose anything. Not stored, so that it can change. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  paused: false,
  marks: { names: true, claims: true, tolls: true },
  look: { style: 'underline', density: 'all' },
  card: { opens: 'hover', delay: CARD_DELAY_MS },
  languages: [],
  packLanguage: null,
  sites: {},
  everywhere: false,
  dismissed: {},
  seenPacks: null,
};
