import * as v from 'valibot';

/**
 * The shape of an ISO day at a door where the calendar is not asked: messages and settings. Apart
 * from `schema.ts`, so that the content script does not carry the schemas of the packs.
 */
export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
