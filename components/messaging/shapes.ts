import * as v from 'valibot';
import { LIMITS } from './limits.ts';

/** A text of at most `most` UTF-16 units. */
export const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A list of at most `most` entries. */
export const listUpTo = <S extends v.GenericSchema>(entry: S, most: number) =>
  v.pipe(v.array(entry), v.maxLength(most), v.readonly());

/** A key or an id, our own or made from the page's words. */
export const id = textUpTo(LIMITS.id);

/** A BCP 47 tag as a page states it, or null where it states none. */
export const languageTag = v.nullable(textUpTo(LIMITS.language));
