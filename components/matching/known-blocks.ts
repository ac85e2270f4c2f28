import type { BlockScan } from './block-scan.ts';
import type { Detector } from './detector.ts';
import type { ArticleText, Mention, TextBlock } from './types.ts';

/** Blocks that are remembered with what was read in them: a page that grows asks again and again. */
const MOST_REMEMBERED = 2_000;

/** An article's mentions; its blocks are those that were seen before, where they are the same. */
export interface ReadNames {
  article: ArticleText;
  mentions: Mention[];
}

/** Reads names in articles that come again with a few blocks changed. */
export function createMentionFinder(detector: Detector): (article: ArticleText) => ReadNames {
  const remembered = new Map<string, { block: TextBlock; scan: BlockScan | null }>();

  function read(block: TextBlock, language: string | null) {
    const key = `${block.role} ${block.language ?? language}\n${block.text}`;
    let known = remembered.get(key);
    if (known === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      known = { block, scan: detector.scan(block, language) };
      remembered.set(key, known);
    }
    return known;
  }

  return (sent) => {
    const known = sent.blocks.map((block) => read(block, sent.language));
    const article = { ...sent, blocks: known.map(({ block }) => block) };
    const scans = known.map(({ scan }) => scan);
    return { article, mentions: detector.resolve(article, scans) };
  };
}
