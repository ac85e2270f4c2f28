import type { BlockScan } from './block-scan.ts';
import type { Detector } from './detector.ts';
import type { ArticleText, Mention, TextBlock } from './types.ts';

/**
 * What is remembered at most, for one page and in all. A unit is one UTF-16 unit of text; what was
 * found in it counts as well, and so does each block: an empty one takes some 300 bytes. A unit takes
 * some 20 bytes with all that is made of it. A live blog of a thousand paragraphs has 700,000.
 */
const MOST_OF_ONE = 750_000;
const MOST_OF_ALL = 900_000;
/** What a page keeps where it has too much: to make room for one block at a time takes too long. */
const KEPT_OF_ONE = 600_000;
/** Readings of names in one article, of which 400,000 UTF-16 units are sent at most. */
const MOST_NAMES = 5_000;
/** One word with a meaning takes as much as so many units of text. */
const UNITS_PER_CUE = 15;
/** What a block takes beside its text, in the same units. */
const UNITS_PER_BLOCK = 10;

interface KnownBlock {
  block: TextBlock;
  scan: BlockScan | null;
}

/** Blocks of one page with what was read in them, the oldest first. */
interface Memory {
  blocks: Map<string, KnownBlock>;
  size: number;
}

/** An article's mentions; its blocks are those that were seen before, where they are the same. */
interface ReadNames {
  article: ArticleText;
  mentions: Mention[];
  /** Reading was stopped: `article` has fewer blocks than were sent. */
  isCut: boolean;
}

export interface MentionFinder {
  /**
   * Reads an article in steps, one block each, so that the caller may let others take a turn.
   *
   * @param page whose memory to use; null where nothing may be remembered.
   * @param isOver asked before each block; yes means that the rest is left unread.
   */
  read(
    article: ArticleText,
    page: number | null,
    isOver: () => boolean,
  ): Generator<undefined, ReadNames>;
  /** Forgets what was read on a page. */
  forget(page: number): void;
}

const sizeOf = (known: KnownBlock) =>
  UNITS_PER_BLOCK + known.block.text.length + UNITS_PER_CUE * (known.scan?.size ?? 0);

/** Reads names in articles that come again with a few blocks changed. */
export function createMentionFinder(detector: Detector): MentionFinder {
  /** The page that was read last comes last. */
  const memories = new Map<number, Memory>();

  /** The block as far as it was read: what comes after it sees nothing that this left unread. */
  function scan(block: TextBlock, language: string | null): KnownBlock {
    const found = detector.scan(block, language);
    return {
      block: found?.isCut ? { ...block, text: block.text.slice(0, found.end) } : block,
      scan: found,
    };
  }

  function memoryOf(page: number): Memory {
    const memory = memories.get(page) ?? { blocks: new Map(), size: 0 };
    memories.delete(page);
    memories.set(page, memory);
    return memory;
  }

  function makeRoom(memory: Memory): void {
    for (const [oldest, block] of memory.blocks) {
      if (memory.size <= KEPT_OF_ONE) return;
      memory.blocks.delete(oldest);
      memory.size -= sizeOf(block);
    }
  }

  /** Forgets the oldest blocks of the page, then whole pages that were not read for longest. */
  function remember(memory: Memory, key: string, known: KnownBlock): void {
    memory.blocks.set(key, known);
    memory.size += sizeOf(known);
    if (memory.size > MOST_OF_ONE) makeRoom(memory);
    let all = memories.values().reduce((sum, { size }) => sum + size, 0);
    for (const [page, { size }] of memories) {
      if (all <= MOST_OF_ALL) break;
      memories.delete(page);
      all -= size;
    }
  }

  function* read(sent: ArticleText, page: number | null, isOver: () => boolean) {
    const memory = page === null ? null : memoryOf(page);
    const known: KnownBlock[] = [];
    let names = 0;
    let isCut = false;
    for (const block of sent.blocks) {
      isCut ||= isOver();
      if (isCut) break;
      const key = `${block.role} ${block.language ?? sent.language}\n${block.text}`;
      const before = memory?.blocks.get(key);
      const now = before ?? scan(block, sent.language);
      known.push(now);
      names += now.scan?.candidates.length ?? 0;
      // What is no prose in one block is none in an article either, and is not met again as it was.
      isCut = names > MOST_NAMES || (now.scan?.isCut ?? false);
      if (memory !== null && before === undefined && !isCut) remember(memory, key, now);
      yield;
    }
    const article = { ...sent, blocks: known.map(({ block }) => block) };
    const scans = known.map(({ scan: found }) => found);
    const mentions = detector.resolve(article, scans);
    return { article, mentions, isCut };
  }

  return { read, forget: (page) => void memories.delete(page) };
}
