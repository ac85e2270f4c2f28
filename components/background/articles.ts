import { texts, topics } from 'virtual:card-lines';
import { claims, gazetteer, languages } from 'virtual:detector-data';
import { type ClaimData, parseClaims } from '../claims/claim-data.ts';
import { type ClaimFinder, createClaimFinder } from '../claims/claim-finder.ts';
import { readersLanguage } from '../i18n/interface.ts';
import { packLanguage } from '../i18n/pack-language.ts';
import { createDetector } from '../matching/detector.ts';
import { createMentionFinder, type MentionFinder } from '../matching/known-blocks.ts';
import { wordsBesideNames } from '../matching/words-beside-names.ts';
import type { ArticleAnswer, ArticleRequest } from '../messaging/article-reading.ts';
import { LIMITS } from '../messaging/limits.ts';
import { loadSettings } from '../settings/store.ts';
import { type CardData, cardLines, NO_LINES } from './card-lines.ts';
import { createTurns } from './turns.ts';

/** The share of the time for one article that names may take; the rest is for claims. */
const FOR_NAMES = 0.6;
/** UTF-16 units from which an article is a large one: only one of them is read at a time. */
const LARGE = 50_000;

/** The tab whose page is read. Of a private window nothing is remembered. */
export interface ReadingTab {
  id: number;
  isPrivate: boolean;
}

let names: MentionFinder | null = null;
let claimReading: { compiled: ClaimData; finder: ClaimFinder } | null = null;
const turns = createTurns(
  () => performance.now(),
  (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
);

/**
 * Finds an article's mentions, claims and counts, with the lines that their cards show; in turn
 * with other tabs, and only as much as time allows. Null where the tab sent a newer article.
 */
export async function readArticle(
  request: ArticleRequest,
  tab: ReadingTab,
): Promise<ArticleAnswer | null> {
  const size = request.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const language = await cardLanguage(request.article.language);
  return turns.take(
    tab.id,
    size > LARGE,
    (isOver) => readInSteps(request, tab, language, isOver),
    ({ isCut }) => isCut,
  );
}

/** Forgets a tab that was closed. */
export function forgetTab(tab: number): void {
  turns.drop(tab);
  names?.forget(tab);
}

function* readInSteps(
  { article: sent, day }: ArticleRequest,
  tab: ReadingTab,
  language: string,
  isOver: (share: number) => boolean,
): Generator<undefined, ArticleAnswer> {
  names ??= createMentionFinder(createDetector(gazetteer()));
  const read = yield* names.read(sent, tab.isPrivate ? null : tab.id, () => isOver(FOR_NAMES));
  const { article, mentions, isCut } = read;
  if (mentions.length === 0) {
    const findings = { flags: [], tolls: [] };
    return { mentions, findings, ...NO_LINES, words: [], isCut };
  }
  claimReading ??= loadClaims();
  const { finder, compiled } = claimReading;
  const found = yield* finder.readInSteps(article, mentions, day, () => isOver(1));
  const { findings } = found;
  const words = wordsBesideNames(article, mentions, LIMITS);
  const lines = cardLines(mentions, findings, { ...parseCards(language), compiled });
  return { mentions, findings, ...lines, words, isCut: isCut || found.isCut };
}

/** Parsed at the first article with a mention; a worker that wakes for less does without. */
function loadClaims() {
  const compiled = parseClaims({ claims: claims(), languages });
  return { compiled, finder: createClaimFinder(compiled) };
}

/** The language of cards on a page: the reader's choice, else the browser's, else the page's. */
async function cardLanguage(page: string | null): Promise<string> {
  const { settings } = await loadSettings();
  const wish = { chosen: settings.packLanguage, browser: readersLanguage(), page };
  return packLanguage(wish, Object.keys(texts));
}

/** What cards say of all topics, with the translations into a language. */
function parseCards(language: string): Omit<CardData, 'compiled'> {
  return {
    topics: JSON.parse(topics()),
    language,
    texts: JSON.parse(texts[language]?.() ?? '{}'),
  };
}
