import { foldCharacter, MASK } from '../text/fold.ts';
import { unmixed } from './unmix.ts';

/** Folded text, with the way back to the caller's own characters. */
export interface FoldedText {
  text: string;
  /** The caller's text. */
  raw: string;
  /** For each unit of `text`, the UTF-16 offset in `raw` it comes from; null: the same offset. */
  from: Uint32Array | null;
  /** For each unit of `text`, the offset in `raw` behind what it comes from; null: the next one. */
  to: Uint32Array | null;
}

/** Addresses and handles hold letters that are no text. None is tried in the middle of a word. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,2000}|(?<![\w.+-])[\w.+-]{0,64}@[\w.]{1,255}\S{0,2000}|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\/\S{0,2000}/gi;
const MAYBE_ADDRESS = /@|:\/\/|www\.|\.[a-z]{2,}\//i;
/** What ASCII without `#`, `&` and `*` does not hold. */
const NOT_PLAIN = /[^\n\r\t !"$%'-)+-~]/;
/** The comma of an American date. */
const DATE_COMMA = /(?<=\b\d{1,2}),(?= (?:19|20)\d\d\b)/g;
/** What is folded as one: an entity written twice, a run of plain letters, a hashtag, a hyphen that
 * the typesetter put at the end of a line, a reading in brackets behind a Han character. */
const UNIT =
  /&(?:#(\d{2,5})|#x([\da-fA-F]{2,5})|([a-zA-Z]{2,6}));|[\w ,.]{2,4000}|#[\p{L}\p{N}\p{M}_]{1,100}|(?<=\p{Ll})-[ \t]{0,40}\n\s{0,100}(?=\p{Ll})|(?<=\p{Script=Han})[(（][a-zà-ɏ]{1,6}[)）](?=\p{Script=Han})|[\s\S]/gu;
const ENTITIES: Record<string, string> = {
  amp: '&', ndash: '-', mdash: '-', minus: '-', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ',
  shy: '', zwnj: '', zwj: '', quot: '"', lsquo: "'", rsquo: "'", apos: "'", ldquo: '"',
  rdquo: '"', laquo: '"', raquo: '"', hyphen: '-', dash: '-', hellip: '…',
}; // biome-ignore format: a table

function decode(decimal = '', hex = '', name = '', whole: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole.toLowerCase();
  return foldCharacter(String.fromCodePoint(decimal ? +decimal : Number.parseInt(hex, 16)));
}

/** A mark that belongs to the letter before it: voiced kana, the parts of a Hangul syllable. */
const JOINING = /[\u1160-\u11ff\u3099\u309a\uff9e\uff9f]/;

class Folding {
  /** All but the last unit, which a mark behind it may still change. */
  #head = '';
  #last = '';
  readonly from: number[] = [];
  readonly to: number[] = [];

  get text(): string {
    return this.#head + this.#last;
  }

  #append(folded: string): void {
    if (folded === '') return;
    this.#head += this.#last + folded.slice(0, -1);
    this.#last = folded.slice(-1);
  }

  add(folded: string, start: number, end: number): void {
    for (let i = 0; i < folded.length; i += 1) {
      this.from.push(start);
      this.to.push(end);
    }
    this.#append(folded);
  }

  /** Lower-cases a run letter for letter. */
  addPlain(run: string, start: number): void {
    for (let i = start; i < start + run.length; i += 1) {
      this.from.push(i);
      this.to.push(i + 1);
    }
    this.#append(run.toLowerCase());
  }

  addLetter(letter: string, start: number): void {
    const end = start + letter.length;
    const last = this.#last;
    if (letter === '\u200c') this.add(/[\u0600-\u06ff]/.test(last) ? ' ' : '', start, end);
    else if (letter === 'ー' && /[a-z]/.test(last)) this.add('-', start, end);
    else if (JOINING.test(letter)) {
      const joined = (last + letter.normalize('NFKC')).normalize('NFC');
      if (joined.length > 1 || last === '') this.add(foldCharacter(letter), start, end);
      else {
        this.#last = joined;
        this.to[this.to.length - 1] = end;
      }
    } else this.add(foldCharacter(letter), start, end);
  }

  /** Splits a hashtag where a small letter meets a capital one. */
  addTag(tag: string, start: number): void {
    let at = start;
    let small = false;
    for (const letter of tag) {
      if (small && /\p{Lu}/u.test(letter)) this.add(' ', at, at);
      this.addLetter(letter, at);
      small = /\p{Ll}/u.test(letter);
      at += letter.length;
    }
  }
}

/** Folds a text for comparing and keeps the way back. Pure ASCII text is only lower-cased. */
export function foldText(raw: string): FoldedText {
  let source = raw.replace(DATE_COMMA, ' ');
  if (MAYBE_ADDRESS.test(raw)) source = source.replace(ADDRESS, (part) => MASK.repeat(part.length));
  if (!NOT_PLAIN.test(source) && !source.includes('-\n')) {
    return { text: source.toLowerCase(), raw, from: null, to: null };
  }
  const folding = new Folding();
  for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of source.matchAll(UNIT)) {
    const end = index + whole.length;
    const first = whole.charAt(0);
    if (whole.length === 1 || (whole.codePointAt(0) ?? 0) > 0xffff) folding.addLetter(whole, index);
    else if (first === '&') folding.add(decode(decimal, hex, name, whole), index, end);
    else if (first === '#') folding.addTag(whole, index);
    else if (/[\w ,.]/.test(first)) folding.addPlain(whole, index);
  }
  return { text: unmixed(folding.text), raw, ...wayBack(folding) };
}

/** Folded texts are remembered, so what most of them do not need is not kept. */
function wayBack({ from, to }: Folding): Pick<FoldedText, 'from' | 'to'> {
  const isSame = (start: number, index: number) => start === index && to[index] === index + 1;
  if (from.every(isSame)) return { from: null, to: null };
  return { from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** The UTF-16 offset in the caller's text at which the unit `index` of the folded text starts. */
export function rawStart(folded: FoldedText, index: number): number {
  return folded.from === null ? index : (folded.from[index] ?? folded.raw.length);
}

/** The UTF-16 offset in the caller's text behind the unit before `index`, end exclusive. */
export function rawEnd(folded: FoldedText, index: number): number {
  return folded.to === null ? index : (folded.to[index - 1] ?? 0);
}

/** What the caller's text prints between two offsets of the folded text, white space collapsed. */
export function quote(folded: FoldedText, start: number, end: number): string {
  return folded.raw.slice(rawStart(folded, start), rawEnd(folded, end)).replace(/\s{1,1000}/g, ' ');
}
