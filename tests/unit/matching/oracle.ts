import { foldCharacter, kindOf } from '../../../components/text/fold.ts';

/**
 * The naive way to do what the lexicon and the scanner do: every form a regular expression, tried
 * at every place of the text.
 */

const SPACED = /[\p{L}\p{M}\p{N}](?<![\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])/u;
const DENSE = /[\u3005\u3040-\u30ff\u3400-\u9fff]/;

interface NaiveForm {
  form: string;
  pattern: RegExp;
}

/** A form as a regular expression over folded text. */
export function naiveForm(form: string): NaiveForm {
  const body = form.replace(/[=^\\]/g, '');
  const source = [...body]
    .map((sign) => {
      if (sign === ' ') return '[\\s"\'-]+';
      if (sign === '~') return '[\\s"\'-]*';
      if (sign === '-') return '[\\s"\']*-[\\s"\'-]*';
      if (sign === '*')
        return '(?:(?![\\u3005\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3])[\\p{L}\\p{M}\\p{N}]){0,7}';
      return sign.replace(/[.()[\]{}+?^$|\\]/g, '\\$&');
    })
    .join('');
  const last = body.at(-1) === '*' ? (body.at(-2) ?? '') : (body.at(-1) ?? '');
  const glue = '(?![\\u3005\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3])[\\p{L}\\p{M}\\p{N}]';
  const end = SPACED.test(last) || body.endsWith('*') ? `(?!${glue})` : '';
  return { form, pattern: new RegExp(`${source}${end}`, 'uy') };
}

/** Folds sign by sign, without any shortcut. */
function naiveFold(raw: string): { text: string; from: number[] } {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const character of raw) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i += 1) from.push(at);
    text += folded;
    at += character.length;
  }
  return { text, from };
}

function hasCapitals(
  form: string,
  raw: string,
  from: number[],
  start: number,
  end: number,
): boolean {
  const isCapital = (at: number) => {
    const letter = raw[from[at] ?? 0] ?? '';
    return letter === letter.toUpperCase();
  };
  if (form.startsWith('=')) {
    for (let at = start; at < end; at += 1) if (!isCapital(at)) return false;
  }
  if (!form.includes('^')) return true;
  const words = form.split(/[ ~-]/);
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0)
      while (kindOf((raw[from[at] ?? 0] ?? '').toLowerCase().charCodeAt(0)) === 0 && at < end)
        at += 1;
    if (word.startsWith('^') && !isCapital(at)) return false;
    at += word.replace(/[\^*]/g, '').length;
  }
  return true;
}

/** The listed forms of a text, leftmost first and longest, as [start, end] in the folded text. */
export function naiveScan(raw: string, forms: readonly NaiveForm[]): [number, number][] {
  const { text, from } = naiveFold(raw);
  const found: [number, number][] = [];
  let at = 0;
  while (at < text.length) {
    if (kindOf(text.charCodeAt(at)) === 0) {
      at += 1;
      continue;
    }
    let end = 0;
    for (const { form, pattern } of forms) {
      pattern.lastIndex = at;
      const to = at + (pattern.exec(text)?.[0].length ?? 0);
      const behind = /^\.\s+(?=[a-z])/.exec(text.slice(to))?.[0].length ?? 0;
      const next = raw[from[to + behind] ?? 0] ?? '';
      const isInitial = /[ ~][a-z]$/.test(form) && behind > 0 && next === next.toUpperCase();
      const isLonger =
        /^=?[a-z]{2,5}$/.test(form) &&
        /^-\p{Lu}{1,3}(?![\p{L}\p{N}])/u.test(raw.slice(from[to] ?? raw.length));
      if (isLonger) continue;
      if (to > end && to > at && !isInitial && hasCapitals(form, raw, from, at, to)) end = to;
    }
    if (end > at) {
      found.push([at, end]);
      at = end;
    } else if (DENSE.test(text[at] ?? '')) at += 1;
    else {
      const kind = kindOf(text.charCodeAt(at));
      while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at += 1;
    }
  }
  return found;
}
