import type { GazetteerAnchors } from './gazetteer-data.ts';
import { foldText } from './normalise.ts';

/**
 * Text whose letters are not what they seem: soft hyphens, combining marks, presentation forms,
 * full-width letters, mixed alphabets, entities, broken lines. It is folded before it is searched.
 */
const ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\uffef]|[^\u0600-\u06ff]\u200c|&(?:#|[a-z]{2,6};)|[a-z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-z]|[a-z]-[ \t]*\n|[\u3400-\u9fff][(（][a-z]/i;
const BEYOND_LATIN = /[\u0370-\uffff]/;
const BETWEEN_LATIN = '[^a-z0-9]*';
const BETWEEN =
  '[\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u02b0-\\u036f\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f\\u30fb\\u30fc]*';

function toRegExp(anchors: string, between: string, alike: Record<string, string>): RegExp {
  const source = anchors.replace(/[^|]/g, (sign) => {
    if (sign === ' ' || sign === "'") return between;
    if (sign === '<') return '(?<![a-z])';
    if (sign === '>') return '(?![a-z])';
    if (sign === '.') return '\\.';
    return alike[sign] ? `[${sign}${alike[sign]}]` : sign;
  });
  return new RegExp(source || '(?!)', 'i');
}

/**
 * A very cheap test whether a text can hold a mention at all: true wherever the detector would
 * find one, and now and then elsewhere. Give it the text of the body and the metadata. `data` is
 * the JSON text of the gazetteer's `anchors`.
 */
export function createAnchorTest(data: string): (text: string) => boolean {
  const anchors: GazetteerAnchors = JSON.parse(data);
  const latin = toRegExp(anchors.latin, BETWEEN_LATIN, anchors.alike);
  const other = toRegExp(anchors.other, BETWEEN, anchors.alike);
  const holds = (text: string) => latin.test(text) || (BEYOND_LATIN.test(text) && other.test(text));
  return (text) => holds(text) || (ODD.test(text) && holds(foldText(text).text));
}
