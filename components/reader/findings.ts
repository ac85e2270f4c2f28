import type { ArticleText } from '../matching/types.ts';
import type { Pacer } from '../page/pacer.ts';
import type { PageBlock } from '../page/page-block.ts';
import { type PlacedItem, placeItems } from './items.ts';
import type { PageClaimReader, PageDetector } from './types.ts';

/** Detects in blocks, in no more of them than can matter. */
export interface Scanner {
  /** Looks at new blocks. Returns whether any of them has something to say. */
  look(fresh: readonly PageBlock[], language: string | null, pacer: Pacer): Promise<boolean>;
}

/**
 * A block without an anchor holds no name, only evidence; so it is looked at once a name asks for
 * evidence, and on most pages none does. `all` gives every block of the page.
 */
export function createScanner(
  detector: PageDetector,
  anchorTest: (text: string) => boolean,
  all: () => readonly PageBlock[],
): Scanner {
  let evidenceWanted = false;

  async function scan(
    blocks: readonly PageBlock[],
    language: string | null,
    pacer: Pacer,
  ): Promise<boolean> {
    let telling = false;
    for (const block of blocks) {
      const { content } = block;
      if (block.scan === undefined && (evidenceWanted || anchorTest(content.text))) {
        block.scan = detector.scan(content, language);
      }
      if (block.scan) telling = true;
      if (pacer.due()) await pacer.pause();
    }
    return telling;
  }

  return {
    async look(fresh, language, pacer) {
      const telling = await scan(fresh, language, pacer);
      if (telling && !evidenceWanted) {
        evidenceWanted = fresh.some((block) => block.scan && detector.needsEvidence(block.scan));
        if (evidenceWanted) await scan(all(), language, pacer);
      }
      return telling;
    },
  };
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
