import type { ArticleText, TextBlock } from '../matching/types.ts';
import { LIMITS } from '../messaging/limits.ts';
import type { Pacer } from '../page/pacer.ts';

/** Blocks on either side of an anchor that are kept of a page too long to be read whole. */
const NEIGHBOURS = 40;
/** UTF-16 units of text that are asked for anchors at once. */
const TEXT_AT_ONCE = 16_000;

/**
 * Three words, or as much in a script without spaces. Words and gaps are bounded, and tried only
 * where they begin: a comment may be one word of a hundred thousand letters.
 */
const SAYS_SOMETHING = /(?<!\p{L})(?:\p{L}{1,60}\P{L}{1,20}){2}\p{L}|[\u3040-\u9fff]{4}/u;

/** Whether a new block could change what is found on the page: not a clock, not a label. */
export function matters({ role, text }: TextBlock, anchorTest: (text: string) => boolean): boolean {
  return (role !== 'aside' && SAYS_SOMETHING.test(text)) || anchorTest(text);
}

/** Asks many blocks at once: most have no anchor, and each call takes time of its own. */
async function anchored(
  blocks: readonly TextBlock[],
  anchorTest: (text: string) => boolean,
  pacer: Pacer,
): Promise<number[]> {
  const found: number[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    let text = '';
    for (; to < blocks.length && text.length < TEXT_AT_ONCE; to++) text += `${blocks[to]?.text}\n`;
    if (anchorTest(text)) {
      for (let at = from; at < to; at++) if (anchorTest(blocks[at]?.text ?? '')) found.push(at);
    }
    if (pacer.due()) await pacer.pause();
  }
  return found;
}

/** Those at these places among the blocks, and as many around them as fit, the nearest first. */
async function nearest(
  blocks: readonly TextBlock[],
  places: readonly number[],
  pacer: Pacer,
): Promise<Set<TextBlock>> {
  const kept = new Set<TextBlock>();
  let length = 0;
  for (let distance = 0; distance <= NEIGHBOURS; distance++) {
    for (const place of places) {
      for (const at of [place - distance, place + distance]) {
        const block = blocks[at];
        if (block === undefined || kept.has(block)) continue;
        if (length + block.text.length > LIMITS.article) return kept;
        kept.add(block);
        length += block.text.length;
      }
    }
    if (pacer.due()) await pacer.pause();
  }
  return kept;
}

/**
 * The article as it is sent to be read: far blocks are emptied where it is too long, those beyond
 * the number that is read are left out, and every other block keeps its place. `isCut`: one that
 * may hold a name is not among those that are read.
 */
export async function shortened(
  article: ArticleText,
  anchorTest: (text: string) => boolean,
  pacer: Pacer,
): Promise<{ article: ArticleText; isCut: boolean }> {
  const { blocks } = article;
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= LIMITS.article && blocks.length <= LIMITS.blocks) return { article, isCut: false };
  const places = await anchored(blocks, anchorTest, pacer);
  const readable = blocks.slice(0, LIMITS.blocks);
  const kept = await nearest(readable, places, pacer);
  const isRead = (block: TextBlock | undefined) => block !== undefined && kept.has(block);
  const left = readable.map((block) => (isRead(block) ? block : { ...block, text: '' }));
  return {
    article: { ...article, blocks: left },
    isCut: !places.every((place) => isRead(readable[place])),
  };
}
