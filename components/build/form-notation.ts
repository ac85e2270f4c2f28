import { kindOf } from '../matching/fold.ts';
import { foldText } from '../matching/normalise.ts';

/** One listed form, ready for the lexicon: flag, folded body, the key of its bucket. */
export interface ExpandedForm {
  flag: string;
  body: string;
  key: string;
}

const MOST_EXPANSIONS = 400;

/** Splits `a(b|c)?d` into its parts and multiplies them out. Throws on an unclosed bracket. */
export function expandAlternatives(form: string): string[] {
  const open = /(?<!\\)\(/.exec(form);
  if (!open) return [form];
  let depth = 0;
  let close = -1;
  const bars = [open.index];
  for (let i = open.index; i < form.length && close < 0; i += 1) {
    if (form[i - 1] === '\\') continue;
    if (form[i] === '(') depth += 1;
    else if (form[i] === ')') {
      depth -= 1;
      if (depth === 0) close = i;
    } else if (form[i] === '|' && depth === 1) bars.push(i);
  }
  if (close < 0) throw new Error(`the bracket in "${form}" is not closed`);
  bars.push(close);
  const choices = bars.slice(1).map((bar, i) => form.slice((bars[i] ?? 0) + 1, bar));
  const isOptional = form[close + 1] === '?';
  if (isOptional) choices.push('');
  const head = form.slice(0, open.index);
  const tails = expandAlternatives(form.slice(close + (isOptional ? 2 : 1)));
  const heads = choices.flatMap((choice) => expandAlternatives(choice));
  const all = heads.flatMap((choice) => tails.map((tail) => head + choice + tail));
  if (all.length > MOST_EXPANSIONS) throw new Error(`"${form}" stands for too many forms`);
  return all;
}

/** Folds a form as a page's text is folded, sign by sign, so that the notation's signs survive. */
function foldBody(written: string): string {
  return written
    .split(/([~* -]|\\[()])/)
    .map((part) => {
      if (/^[~* -]$/.test(part)) return part;
      return part.startsWith('\\') ? part.slice(1) : foldText(part).text;
    })
    .join('')
    .replace(/[ ~-]*-[ ~-]*/g, '-')
    .replace(/ *~ */g, '~')
    .replace(/ +/g, ' ')
    .trim();
}

/** Reads one line of a word list. Throws an error that says what is wrong with it. */
export function readForm(line: string): ExpandedForm[] {
  const flag = /^[=^]/.exec(line)?.[0] ?? '';
  return expandAlternatives(line.slice(flag.length)).map((written) => {
    const body = foldBody(written);
    if (kindOf(body.charCodeAt(0)) === 0) throw new Error(`"${line}" does not begin with a letter`);
    if (/[,;/:"]/.test(body)) throw new Error(`"${line}" holds a mark that ends a name`);
    const second = body.charCodeAt(1);
    return { flag, body, key: kindOf(second) === 0 ? (body[0] ?? '') : body.slice(0, 2) };
  });
}
