import type { Line } from './types.ts';

/** A line of the packs, which are written in English whatever the interface speaks. */
export const inEnglish = (text: string): Line => ({ text, lang: 'en' });
