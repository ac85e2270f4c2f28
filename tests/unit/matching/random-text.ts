import fc from 'fast-check';
import { expandAll } from '../../../components/matching/alternatives.ts';
import type { GazetteerData } from '../../../components/matching/gazetteer-data.ts';

/** What may stand for a joint between two words of a name. */
const JOINTS = [' ', '\u00a0', '-', '–', '\u2011', ' — ', '  ', '\n', ' "', '» ', '\u2009'];
/** Signs that no reader sees, and that may stand inside any word. */
const UNSEEN = ['', '', '', '', '\u00ad', '\u200b', '\u2060', '\u200e', '\u0301'];
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ', ',
  '; ',
  '/',
  '. ',
  ' (',
  ') ',
  ' «',
  '» ',
  ' — ',
  '-',
  "'s ",
  '’',
  '\n',
];
const DECOYS = [
  'crisis', 'IS-Kämpfer', 'IS-K200', 'Isis K. Brown', 'isk', 'Khorasani', 'crocuses', 'state',
  'исламские', 'хор', 'крокет', 'Moskowitz', 'the', 'of', 'in', 'said', '2024', 'İş', 'ßen', '呼', '国',
  '크로', 'ہے', 'على', '𝐊', 'ﬁre', '🙂',
]; // biome-ignore format: a word list

/** Up to `most` listed forms of a gazetteer, spread over all of it. */
export function sampleForms(data: GazetteerData, symbols: string, most: number): string[] {
  const lists = [...symbols].flatMap((symbol) => Object.values(data.forms[symbol] ?? {}));
  const forms = [...new Set(lists.flatMap((list) => list.split('\n')).flatMap(expandAll))];
  const stride = Math.max(1, Math.floor(forms.length / most));
  return forms.filter((_, index) => index % stride === 0);
}

/** A form as a page might print it. */
function printed(form: string): fc.Arbitrary<string> {
  const capitals = form.startsWith('=');
  const parts = form.replace(/[=\\]/g, '').split(/(?<=[ ~*-])|(?=[ ~*-])/);
  const each = parts.map((part) => {
    if (part === ' ' || part === '~') return fc.constantFrom(...JOINTS);
    if (part === '-') return fc.constantFrom('-', '–', ' - ', '\u2011');
    if (part === '*') return fc.constantFrom('', 'a', 'ами');
    const word = capitals
      ? part.toUpperCase()
      : part.replace(/\^(.)/g, (_, letter) => letter.toUpperCase());
    return fc
      .tuple(fc.boolean(), fc.constantFrom(...UNSEEN), fc.nat(word.length))
      .map(([upper, unseen, at]) => {
        const cased = upper ? word.toUpperCase() : word;
        return cased.slice(0, at) + unseen + cased.slice(at);
      });
  });
  return fc.tuple(...each).map((pieces) => pieces.join(''));
}

/** Texts stitched from names, decoys and marks. */
export function stitchedText(forms: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...forms).chain(printed);
  const piece = fc.oneof(
    { arbitrary: name, weight: 3 },
    { arbitrary: fc.constantFrom(...DECOYS), weight: 2 },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...BETWEEN, '')), { minLength: 1, maxLength: 7 })
    .map((pieces) => pieces.flat().join(''));
}
