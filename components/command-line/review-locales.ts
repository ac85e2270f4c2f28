import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson } from '../build/topic-files.ts';
import type { Complaint } from '../topics/complaint.ts';
import { type Spellings, spellingBreaches } from '../topics/editorial/spellings.ts';

/** How far the interface is in a language. */
export interface LocaleState {
  /** BCP 47 tag. */
  language: string;
  /**
   * Keys without a text, in order. Both browsers show the text of `default_locale` for them
   * (https://github.com/w3c/webextensions/issues/296), so that a change may come in English alone;
   * a release may not.
   */
  missing: string[];
  complaints: Complaint[];
}

/** The texts of a language by key. */
export type LocaleTexts = ReadonlyMap<string, string>;

const ORIGINAL = 'en';
/** A line of the manifest that the texts quote as it is written there. */
const CODE = "connect-src 'none'";
const PLURAL = /^(\w+)_(zero|one|two|few|many|other)$/;

const baseOf = (key: string) => PLURAL.exec(key)?.[1];
const placeholders = (text: string) => `${(text.match(/\{\w+\}/g) ?? []).sort()}`;

/** Holds every file of `assets/locales` to the English one, and to the spellings of names. */
export function reviewLocales(folder: string, spellings: Spellings): LocaleState[] {
  const languages = readdirSync(folder).map((file) => basename(file, '.json'));
  const english = readLocale(folder, ORIGINAL);
  return languages.map((language) => {
    const texts = readLocale(folder, language);
    const state = reviewLocale(language, texts, english);
    return { ...state, complaints: [...state.complaints, ...misspelt(language, texts, spellings)] };
  });
}

/** The texts of one file, whether or not it describes them. Throws where there is none. */
export function readLocale(folder: string, language: string): LocaleTexts {
  const file = readJson(join(folder, `${language}.json`)) as Record<
    string,
    string | { message: string }
  >;
  return new Map(
    Object.entries(file).map(([key, text]) => [
      key,
      typeof text === 'string' ? text : text.message,
    ]),
  );
}

/** Holds the texts of one language to the English ones. */
export function reviewLocale(
  language: string,
  texts: LocaleTexts,
  english: LocaleTexts,
): LocaleState {
  const wanted = keysFor(language, english);
  const complaints = [...texts].flatMap(([key, text]) => {
    // A plural may have other forms than English has.
    const original = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
    const message = wanted.has(key) ? breachOf(text, original) : 'has no English text';
    return message === null ? [] : [complaintOn(language, key, message)];
  });
  return { language, missing: [...wanted].filter((key) => !texts.has(key)).sort(), complaints };
}

function misspelt(language: string, texts: LocaleTexts, spellings: Spellings): Complaint[] {
  return [...texts].flatMap(([key, text]) =>
    spellingBreaches(language, text, spellings).map((message) =>
      complaintOn(language, key, message),
    ),
  );
}

const complaintOn = (language: string, key: string, message: string): Complaint => ({
  file: `locales/${language}.json`,
  entry: key,
  field: null,
  message,
});

/** What is wrong with a text; null where nothing is. */
function breachOf(text: string, original: string): string | null {
  if (text.trim() === '') return 'is empty';
  if (placeholders(text) !== placeholders(original)) return 'names other values than English does';
  const hasStraight = /["']/.test(text.replace(CODE, ''));
  return hasStraight ? 'has a straight quotation mark or apostrophe' : null;
}

/** A line for each language that lacks a text. */
export function missingTexts(states: readonly LocaleState[]): string[] {
  return states
    .filter(({ missing }) => missing.length > 0)
    .map(({ language, missing }) => `interface in ${language} lacks ${missing.join(', ')}`);
}

/** The keys that a language wants: those of English, each plural in all forms it uses. */
function keysFor(language: string, english: LocaleTexts): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return new Set(
    [...english.keys()].flatMap((key) => {
      const base = baseOf(key);
      return base ? pluralCategories.map((form) => `${base}_${form}`) : [key];
    }),
  );
}
