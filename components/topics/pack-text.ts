import type { ClaimNote } from './packs/claim-notes.ts';
import type { Fact, TollEntry, TopicPack } from './types.ts';

/**
 * A text of a pack that readers read, with its name inside the topic: what it belongs to, by id
 * and never by position, and the field, joined by `/`.
 */
export interface PackTextEntry {
  /** E.g. `fact/date-and-place/statement`, or `by/Investigative Committee`. */
  key: string;
  /** The English original. */
  text: string;
}

/** A translated text, and the digest of the English text that it renders. */
interface TranslatedText {
  of: string;
  text: string;
}

/** `assets/topics/<topic>/text/<language>.json`: translations by the key of their original. */
export type PackTexts = Record<string, TranslatedText>;

/** The fields of a fact that readers read in its topic's language, names of speakers aside. */
const FACT_TEXTS = ['statement', 'caveat', 'oftenWritten', 'change', 'singleSource'] as const;

/** The fields of a correction that readers read. */
const CORRECTION_TEXTS = ['before', 'why'] as const;

/**
 * A short digest (eight hexadecimal digits) by which a changed text is noticed: FNV-1a with 32
 * bits over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/. It protects from nobody.
 */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a row of the counts is called among the texts; its days and its value tell it apart. */
export const tollKey = ({ measure, from, value, official }: TollEntry) =>
  `toll/${measure}/${from}/${value}/${official ? 'official' : 'other'}`;

/** Every text of a pack that readers read, once each, in the order of the files. */
export function packTextEntries(pack: TopicPack, claims: readonly ClaimNote[]): PackTextEntry[] {
  const entries = new Map<string, string>();
  const add = (key: string, text: string | null) => {
    if (text !== null) entries.set(key, text);
  };
  for (const field of ['name', 'definition', 'cardCaveat'] as const) {
    add(`topic/${field}`, pack[field]);
  }
  for (const { id, title } of pack.sections) add(`section/${id}`, title);
  for (const { question } of pack.questions) add(`question/${question}`, question);
  for (const fact of pack.facts) addFact(fact, add);
  for (const toll of pack.tolls) {
    add(`${tollKey(toll)}/note`, toll.note);
    add(`by/${toll.by}`, toll.by);
  }
  for (const { id, caveat } of claims) add(`claim/${id}/caveat`, caveat);
  for (const { id, description } of Object.values(pack.sources)) {
    add(`source/${id}/description`, description);
  }
  return [...entries].map(([key, text]) => ({ key, text }));
}

function addFact(fact: Fact, add: (key: string, text: string | null) => void): void {
  for (const field of FACT_TEXTS) add(`fact/${fact.id}/${field}`, fact[field]);
  if (fact.attributedTo !== null) add(`by/${fact.attributedTo}`, fact.attributedTo);
  for (const { from, until, statement } of fact.versions) {
    add(`fact/${fact.id}/${from}–${until}`, statement);
  }
  for (const field of CORRECTION_TEXTS) {
    add(`fact/${fact.id}/corrected/${field}`, fact.corrected?.[field] ?? null);
  }
}

/** A language's texts held against the English originals. */
export interface TextState {
  /** Translations that render today's English text, by key. */
  fresh: Record<string, string>;
  /** Keys whose English text has changed since it was translated. */
  stale: string[];
  /** Keys without a translation. */
  missing: string[];
  /** Keys of translations whose original is gone. */
  orphaned: string[];
}

/** Sorts a language's texts by whether they still render the English ones. */
export function textState(entries: readonly PackTextEntry[], texts: PackTexts): TextState {
  const state: TextState = { fresh: {}, stale: [], missing: [], orphaned: [] };
  const known = new Set(entries.map(({ key }) => key));
  for (const { key, text } of entries) {
    const translated = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (translated === undefined) state.missing.push(key);
    else if (translated.of !== digestOf(text)) state.stale.push(key);
    else state.fresh[key] = translated.text;
  }
  state.orphaned = Object.keys(texts).filter((key) => !known.has(key));
  return state;
}
