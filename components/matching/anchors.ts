import { type AnchorSettler, createAnchorSettler } from './anchor-settler.ts';
import type { GazetteerAnchors } from './gazetteer-data.ts';
import { around, withoutAccents } from './other-spellings.ts';

/**
 * What no plain page in English has: accents, other scripts, rare dashes, signs that nobody sees,
 * entities that nobody decoded, words broken at the end of a line.
 */
export const UNUSUAL =
  /[\u00ad\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u024f\u02b0-\u1eff\u200b-\u200f\u2010-\u2012\u2015\u202a-\u202e\u2060-\u206f\u2212\u2c00-\u2dff\u3040-\udfff\uf900-\uffef]|&(?:#|(?!(?:amp|[lg]t);)[a-zA-Z]{2,6};)|-(?<=[a-z\u00df-\uffff]-)[ \t]{0,40}\n/g;

/**
 * A very cheap test whether a text can hold a mention at all: true wherever the detector would find
 * one, and now and then elsewhere. Give it the text of the body and the metadata.
 *
 * It runs over all text of every page, in a script that has just started, where compiling regular
 * expressions takes most of the time. So most pages need this function and two expressions only,
 * and the rest is compiled when a page needs it.
 */
export function createAnchorTest(anchors: GazetteerAnchors): (text: string) => boolean {
  const { first, signs } = anchors;
  const maybe = new RegExp(first, 'i');
  let settler: AnchorSettler | null = null;
  return (text) => {
    let unusual = text;
    let part = text;
    // The text as it is, and then what has accents without them.
    for (let look = 1; look <= 2; look++) {
      let isNear = maybe.test(part);
      // Fifty searches for a string take a third of the time that compiling an expression does.
      for (const sign of signs) isNear ||= part.includes(sign);
      if (isNear) {
        settler ??= createAnchorSettler(anchors);
        if (settler.isInLatin(part)) return true;
      }
      if (part.search(UNUSUAL) < 0) return false;
      if (look === 2) break;
      unusual = around(text, UNUSUAL);
      part = withoutAccents(unusual);
    }
    settler ??= createAnchorSettler(anchors);
    return settler.isInOtherSpelling(unusual, part);
  };
}
