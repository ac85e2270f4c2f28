import { fileURLToPath } from 'node:url';

/** The packs of this checkout, wherever a command is called from. */
export const TOPICS_FOLDER = fileURLToPath(new URL('../../assets/topics', import.meta.url));

/** The labelled passages of this checkout. */
export const LABELLED_FOLDER = fileURLToPath(new URL('../../tests/labelled', import.meta.url));
