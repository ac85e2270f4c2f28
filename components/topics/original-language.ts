/** The packs' own language, BCP 47, of which every other is a translation. */
export const ORIGINAL_LANGUAGE = 'en';
