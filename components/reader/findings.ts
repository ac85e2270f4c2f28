import type { ArticleText } from '../matching/types.ts';
import type { Pacer } from '../page/pacer.ts';
import type { PageBlock } from '../page/page-block.ts';
import { type PlacedItem, placeItems } from './items.ts';
import type { PageClaimReader, PageDetector } from './types.ts';

/** Detects in each block that nobody has looked at. Returns whether any had something to say. */
export async function scanBlocks(
  detector: PageDetector,
  blocks: readonly PageBlock[],
  language: string | null,
  pacer: Pacer,
): Promise<boolean> {
  let telling = false;
  for (const block of blocks) {
    if (block.scan === undefined) block.scan = detector.scan(block.content, language);
    if (block.scan !== null) telling = true;
    if (pacer.due()) await pacer.pause();
  }
  return telling;
}

/**
 * Judges all blocks together, since evidence may stand anywhere on the page. The mentions are
 * known before the claims are read: `onMentions` is told of them first.
 */
export async function findItems(
  blocks: readonly PageBlock[],
  about: Omit<ArticleText, 'blocks'>,
  detector: PageDetector,
  claimReader: () => Promise<PageClaimReader>,
  pacer: Pacer,
  onMentions: (items: PlacedItem[]) => void,
): Promise<PlacedItem[]> {
  const article: ArticleText = { ...about, blocks: blocks.map(({ content }) => content) };
  const scans = blocks.map(({ scan }) => scan ?? null);
  const mentions = await inSlices(detector.resolveSteps(article, scans), pacer);
  if (mentions.length === 0) return [];
  const day = article.published;
  const asked = claimReader().then((reader) => reader.read(article, mentions, day));
  onMentions(await placeItems(blocks, mentions, { flags: [], tolls: [], day }, pacer));
  const findings = await pacer.wait(asked);
  return placeItems(blocks, mentions, findings, pacer);
}

async function inSlices<Result>(
  steps: Generator<void, Result, void>,
  pacer: Pacer,
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (pacer.due()) await pacer.pause();
  }
}
