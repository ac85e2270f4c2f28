/**
 * What pages of the extension share, in two files: every file more is a request before the panel's
 * first paint. `base` is what the popup needs besides its own code; what only the pages with facts
 * need is in `facts`, and the list of sites in neither.
 */

/** Rooms that the popup uses nearly all of. */
const BASE_ROOMS = ['browser', 'i18n', 'messaging', 'settings', 'ui'];

/** Modules of such rooms that only pages with facts use. */
const OF_FACTS = [
  'i18n/pack-language.ts',
  'i18n/toll-wording.ts',
  'ui/PackLanguageChoice.tsx',
  'ui/PackText.tsx',
];

/** Modules of the facts' rooms that messages and settings are checked with, on every page. */
const OF_BASE = ['topics/iso-day.ts', 'topics/tolls.ts', 'topics/partial-date.ts'];

/** The part of `site-access` that the popup uses: the rest is for settings and welcome page. */
const SITE_ACCESS_OF_BASE = [
  'ask-site',
  'covers-host',
  'inject',
  'match-pattern',
  'own-world',
  'report-of',
  'written-host',
];

/** Rooms of what is shown of the packs. */
const FACTS_ROOMS = ['topics', 'claims', 'findings', 'side-panel'];

/** The shared file that a module belongs in, by its path; null: none. */
export function sharedChunk(id: string): 'base' | 'facts' | null {
  const path = id.replaceAll('\\', '/');
  // Only the pages that mark text of their own have it, and they load it when they need it.
  if (path.includes('virtual:detector-data')) return null;
  if (/node_modules|virtual:/.test(path)) return 'base';
  const [, room = '', name = ''] = /components\/([^/]+)\/([^?]+)/.exec(path) ?? [];
  if (OF_BASE.includes(`${room}/${name}`)) return 'base';
  if (OF_FACTS.includes(`${room}/${name}`) || FACTS_ROOMS.includes(room)) return 'facts';
  if (BASE_ROOMS.includes(room)) return 'base';
  const isShared =
    room === 'site-access' && SITE_ACCESS_OF_BASE.includes(name.replace(/\.ts$/, ''));
  return isShared ? 'base' : null;
}

/** The two files as Rolldown's `codeSplitting.groups`: for modules of more than one page. */
export const SHARED_CHUNKS = (['base', 'facts'] as const).map((name, index) => ({
  name,
  test: (id: string) => sharedChunk(id) === name,
  minShareCount: 2,
  priority: 2 - index,
}));
