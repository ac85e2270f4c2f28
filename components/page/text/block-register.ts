import { isText } from '../dom.ts';
import { type BlockChain, blocksOf, linkAfter, unlink } from './block-chain.ts';
import type { PageBlock } from './page-block.ts';
import type { TextChanges } from './page-text.ts';
import { changesOf } from './runs.ts';
import { type Step, stepBack } from './walk.ts';

/** The blocks of a page, the text nodes that they hold, and what an update did to them so far. */
export interface BlockRegister {
  /** All blocks in reading order. */
  blocks(): PageBlock[];
  ownerOf(node: Text): PageBlock | undefined;
  /** The last block that stands before a place in the page. */
  lastBefore(place: Step): PageBlock | null;
  /** Puts a block in behind another one, and takes out those that held its nodes before. */
  insert(block: PageBlock, after: PageBlock | null): void;
  /** Takes out the blocks that hold a text node. */
  loseAt(node: Text): void;
  /** Whether a block came in with this update. */
  isNew(block: PageBlock): boolean;
  /** The nodes of blocks that lost another one of theirs. */
  strays(): Set<Node>;
  begin(): void;
  end(): TextChanges;
}

/** Whether blocks of the same text also have the same role and language. */
function isSameKind({ content: a }: PageBlock, { content: b }: PageBlock): boolean {
  return a.role === b.role && a.language === b.language;
}

function blockBefore(place: Step, owners: WeakMap<Text, PageBlock>): PageBlock | null {
  const step = { ...place };
  while (stepBack(step, false)) {
    const block = isText(step.node) ? owners.get(step.node) : undefined;
    if (block?.alive) return block;
  }
  return null;
}

export function createBlockRegister(): BlockRegister {
  const owners = new WeakMap<Text, PageBlock>();
  const chain: BlockChain = { first: null };
  let lastId = 0;
  /** New in this update, each with the lost block of the same text that it stands for. */
  let origins = new Map<PageBlock, PageBlock | null>();
  let lost = new Set<PageBlock>();
  /** Lost in this update, by text: a page that renders anew mostly renders the same. */
  let lostByText = new Map<string, PageBlock>();

  function lose(block: PageBlock): void {
    unlink(chain, block);
    const origin = origins.get(block);
    if (origin === undefined) lost.add(block);
    else origins.delete(block);
    if (origin !== null) lostByText.set(block.content.text, origin ?? block);
  }

  function loseAt(node: Text, keep: PageBlock | null = null): void {
    let block = owners.get(node) ?? null;
    while (block?.alive && block !== keep) {
      const goesBack = block.nodes[0] === node && block.offsets[0] !== 0;
      lose(block);
      block = goesBack ? block.previous : null;
    }
  }

  /** Gives a block its id, which is the one of a lost block where that had the same text. */
  function identify(block: PageBlock): void {
    const twin = lostByText.size === 0 ? undefined : lostByText.get(block.content.text);
    if (twin !== undefined && isSameKind(twin, block)) {
      block.id = twin.id;
      block.content = twin.content;
      lostByText.delete(block.content.text);
      origins.set(block, twin);
    } else {
      block.id = ++lastId;
      origins.set(block, null);
    }
  }

  return {
    blocks: () => blocksOf(chain),
    ownerOf: (node) => owners.get(node),
    lastBefore: (place) => (chain.first === null ? null : blockBefore(place, owners)),
    insert(block, after) {
      for (const node of block.nodes) {
        // The pieces of one long node follow each other; they do not replace each other.
        loseAt(node, node === block.nodes[0] && block.offsets[0] !== 0 ? after : null);
        owners.set(node, block);
      }
      identify(block);
      linkAfter(chain, block, after);
    },
    loseAt,
    isNew: (block) => origins.has(block),
    strays() {
      const nodes = [...lost].flatMap((block) =>
        block.nodes.filter((node) => owners.get(node) === block),
      );
      return new Set<Node>(nodes);
    },
    begin() {
      origins = new Map();
      lost = new Set();
      lostByText = new Map();
    },
    end() {
      lostByText = new Map();
      return changesOf(origins, lost);
    },
  };
}
