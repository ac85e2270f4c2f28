import { expandAll } from '../matching/alternatives.ts';
import { alike, foldCharacter } from '../matching/fold.ts';

/** Names of fewer letters are searched as whole words: "isis" stands in "crisis" too. */
const WHOLE_WORD_BELOW = 6;
/** Where letters stand that fold to one of ours: Latin to Devanagari, Latin again. */
const FOLDED_RANGES = [
  [0xc0, 0x97f],
  [0x1e00, 0x1eff],
] as const;

/** A form up to its first stem, its joints all alike: a text that holds the form holds this. */
function anchorOf(form: string): string {
  const plain = form
    .replace(/[=^\\]/g, '')
    .replace(/[\s~()-]+/g, ' ')
    .trim();
  const stem = plain.indexOf('*');
  return stem < 0 ? plain : plain.slice(0, stem + 1);
}

function letterCount(anchor: string): number {
  return anchor.replace(/[\s*]/g, '').length;
}

/** Whether every text that holds `anchor` holds `other` as well. */
function contains(anchor: string, other: string): boolean {
  if (anchor === other) return false;
  const [whole, part] = [` ${anchor} `, other.replace('*', '')];
  if (letterCount(other) >= WHOLE_WORD_BELOW) return whole.includes(part);
  return whole.includes(other.endsWith('*') ? ` ${part}` : ` ${part} `);
}

function isLatin(anchor: string): boolean {
  return !/[\u0250-\uffff]/.test(anchor);
}

/** Letters of the page that fold to a letter of the anchors, by that letter. */
function lookAlikes(anchors: readonly string[]): Record<string, string> {
  const used = new Set(anchors.join(''));
  const found: Record<string, string> = {};
  const add = (letter: string, folded: string) => {
    if (letter === folded || letter !== letter.toLowerCase() || !used.has(folded)) return;
    if (!found[folded]?.includes(letter)) found[folded] = (found[folded] ?? '') + letter;
  };
  for (const [from, to] of FOLDED_RANGES) {
    for (let unit = from; unit <= to; unit += 1) {
      const letter = String.fromCharCode(unit);
      add(letter, foldCharacter(letter));
    }
  }
  for (const [letter, folded] of alike) add(letter, folded);
  return found;
}

/** What a page is asked for: anchors by script, joined by bars, and letters read as another. */
export interface AnchorChoice {
  latin: string;
  other: string;
  alike: Record<string, string>;
}

/** Chooses the fewest strings of which every listed form of an anchor class holds one. */
export function chooseAnchors(forms: readonly string[]): AnchorChoice {
  const all = [...new Set(forms.flatMap(expandAll).map(anchorOf))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const fewest: string[] = [];
  for (const anchor of all) {
    if (!fewest.some((other) => contains(anchor, other))) fewest.push(anchor);
  }
  fewest.sort();
  const marked = (anchor: string) =>
    letterCount(anchor) < WHOLE_WORD_BELOW ? `<${anchor.replace(/([^*])$/, '$1>')}` : anchor;
  const list = (anchors: readonly string[]) => anchors.map(marked).join('|').replaceAll('*', '');
  return {
    latin: list(fewest.filter(isLatin)),
    other: list(fewest.filter((anchor) => !isLatin(anchor))),
    alike: lookAlikes(fewest),
  };
}
