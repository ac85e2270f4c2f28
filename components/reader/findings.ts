import type { ArticleText } from '../matching/types.ts';
import type { Pacer } from '../page/pacer.ts';
import type { PageBlock } from '../page/page-block.ts';
import { type PlacedItem, placeItems } from './items.ts';
import type { PageClaimReader, PageDetector } from './types.ts';

/** UTF-16 units of text that are asked for anchors at once. */
const TEXT_AT_ONCE = 16_000;

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
      if (block.scan === undefined) block.scan = detector.scan(block.content, language);
      if (block.scan !== null) telling = true;
      if (pacer.due()) await pacer.pause();
    }
    return telling;
  }

  /** Asks many blocks at once: most have no anchor, and each question has its price. */
  async function withAnchors(blocks: readonly PageBlock[], pacer: Pacer): Promise<PageBlock[]> {
    const found: PageBlock[] = [];
    for (let from = 0, to = 0; from < blocks.length; from = to) {
      let text = '';
      for (; to < blocks.length && text.length < TEXT_AT_ONCE; to++) {
        text += `${blocks[to]?.content.text}\n`;
      }
      if (anchorTest(text)) {
        const some = blocks.slice(from, to);
        found.push(
          ...some.filter(({ scan, content }) => scan !== undefined || anchorTest(content.text)),
        );
      }
      if (pacer.due()) await pacer.pause();
    }
    return found;
  }

  return {
    async look(fresh, language, pacer) {
      const blocks = evidenceWanted ? fresh : await withAnchors(fresh, pacer);
      const telling = await scan(blocks, language, pacer);
      if (telling && !evidenceWanted) {
        evidenceWanted = blocks.some(({ scan }) => scan && detector.needsEvidence(scan));
        if (evidenceWanted) await scan(all(), language, pacer);
      }
      return telling;
    },
  };
}

/**
 * Judges all blocks together, since evidence may stand anywhere on the page. The mentions are
 * known before the claims are read: `onMentions` is told of them first, where somebody waits.
 */
export async function findItems(
  blocks: readonly PageBlock[],
  about: Omit<ArticleText, 'blocks'>,
  detector: PageDetector,
  claimReader: () => Promise<PageClaimReader>,
  pacer: Pacer,
  onMentions: ((items: PlacedItem[]) => void) | null,
): Promise<PlacedItem[]> {
  const article: ArticleText = { ...about, blocks: blocks.map(({ content }) => content) };
  const scans = blocks.map(({ scan }) => scan ?? null);
  const mentions = await inSlices(detector.resolveSteps(article, scans), pacer);
  if (mentions.length === 0) return [];
  const day = article.published;
  const asked = claimReader().then((reader) => reader.read(article, mentions, day));
  onMentions?.(await placeItems(blocks, mentions, { flags: [], tolls: [], day }, pacer));
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
