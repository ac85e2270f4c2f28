import { type BlockScan, scanBlock } from './block-scan.ts';
import { compileRules } from './candidates.ts';
import type { GazetteerData } from './gazetteer-data.ts';
import { judge } from './judge.ts';
import { Lexicon } from './lexicon.ts';
import { separateArticles } from './separate-articles.ts';
import type { ArticleText, Mention, TextBlock } from './types.ts';

export interface Detector {
  /** Finds the mentions of an article, in reading order. Offsets are UTF-16 units of each block. */
  detect(article: ArticleText): Mention[];
  /** Reads one block; null where it holds neither names nor evidence. */
  scan(block: TextBlock, articleLanguage: string | null): BlockScan | null;
  /** Judges the scans of an article, and of those beside it; `scans` runs parallel to its blocks. */
  resolve(article: ArticleText, scans: readonly (BlockScan | null)[]): Mention[];
}

const FIRST_LANGUAGE = 48;
const LONGEST_TAG = 35;

/** The language of the gazetteer that a BCP 47 tag means: the longest code it begins with. */
function languageSign(languages: readonly string[], tag: string | null): string | null {
  const parts = (tag ?? '').slice(0, LONGEST_TAG).toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const index = languages.findIndex((code) => code.toLowerCase() === parts.join('-'));
    if (index >= 0) return String.fromCharCode(FIRST_LANGUAGE + index);
  }
  return null;
}

/** Builds a detector from the text of a compiled gazetteer. Forms are unpacked as they are met. */
export function createDetector(gazetteer: string): Detector {
  const data: GazetteerData = JSON.parse(gazetteer);
  const lexicon = new Lexicon(data.forms);
  const rules = compileRules(data.rules);
  const heads = new RegExp(`[${data.heads}]`);

  const scan = (block: TextBlock, articleLanguage: string | null) =>
    scanBlock(
      block.text,
      languageSign(data.languages, block.language ?? articleLanguage),
      lexicon,
      rules,
      heads,
    );

  const resolve = (page: ArticleText, scans: readonly (BlockScan | null)[]) => {
    const mentions = separateArticles(page).flatMap(({ article, places }) => {
      const metadata = article.metadata.map((text) =>
        scan({ text, role: 'body' }, article.language),
      );
      const own = places.map((place) => scans[place] ?? null);
      const found = judge(data.topics, article, own, metadata);
      return found.map((mention) => ({ ...mention, block: places[mention.block] ?? 0 }));
    });
    return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  };

  const detect = (article: ArticleText) =>
    resolve(
      article,
      article.blocks.map((block) => scan(block, article.language)),
    );

  return { detect, scan, resolve };
}
