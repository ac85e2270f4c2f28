import { expandAll, expandFirst } from '../../matching/alternatives.ts';
import { foldText } from '../../matching/normalise.ts';
import { kindOf } from '../../text/fold.ts';

const MOST_EXPANSIONS = 500;
const SIGNS = /([~* ^|?-]|\\[()]|[()])/;

/** Folds a form as a page's text is folded, part by part, so that the notation's signs survive. */
function foldForm(written: string): string {
  return written
    .split(SIGNS)
    .map((part) => (SIGNS.test(part) ? part : foldText(part).text))
    .join('')
    .replace(/ *~ */g, '~')
    .replace(/ +/g, ' ')
    .trim();
}

/** Multiplies out until the first two signs are letters, or a letter and a joint. */
function openHead(form: string): string[] {
  const head = form.replace(/^[=^]+/, '').slice(0, 2);
  return /[()]/.test(head) ? (expandFirst(form) ?? [form]).flatMap(openHead) : [form];
}

/**
 * Reads one line of a word list: folded, its head without alternatives, so that it can be filed
 * under its first two letters. Throws an error that says what is wrong with it.
 */
export function readForm(line: string): string[] {
  const forms = openHead(foldForm(line));
  const all = forms.flatMap(expandAll);
  if (all.length > MOST_EXPANSIONS) throw new Error(`"${line}" stands for too many forms`);
  for (const form of all) {
    const body = form.replace(/^[=^]+/, '');
    if (kindOf(body.charCodeAt(0)) === 0) throw new Error(`"${line}" does not begin with a letter`);
    if (/[,;/:"]/.test(body)) throw new Error(`"${line}" holds a mark that ends a name`);
    if (/^..?\*/.test(body) && body.charCodeAt(0) < 0x600) {
      throw new Error(`"${line}" is a stem of fewer than three letters`);
    }
  }
  return forms;
}
