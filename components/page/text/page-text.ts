import { firstChild, isConnected, isText, lastChild, parentNode } from '../dom.ts';
import type { Pacer } from '../pacer.ts';
import { createBlockCollector } from './block-collector.ts';
import { type BlockRegister, createBlockRegister } from './block-register.ts';
import type { PageBlock } from './page-block.ts';
import { regionAround } from './region.ts';
import { edgeText, runAround } from './runs.ts';
import { type Step, stepForward } from './walk.ts';

/** What the page did since it was last read: nodes, in no order, connected or not. */
export interface PageChanges {
  /** New or altered: to be read, with the inline text around them. */
  touched: ReadonlySet<Node>;
  /** Gone, moved or hidden: what was read in them no longer holds. */
  dropped: ReadonlySet<Node>;
}

/** What an update did to the list of blocks. */
export interface TextChanges {
  /** With text that was not there before, or in another place. */
  fresh: PageBlock[];
  /** Whose text is gone. */
  lost: PageBlock[];
  /** The page rendered the same text anew: old blocks, with the new ones that took their id. */
  moved: Map<PageBlock, PageBlock>;
}

export interface PageText {
  /** All blocks in reading order. */
  blocks(): PageBlock[];
  blockOf(node: Text): PageBlock | undefined;
  /** Reads what changed and nothing else, in slices. */
  update(changes: PageChanges, pacer: Pacer): Promise<TextChanges>;
}

/** Loses what was read in a node and below it. */
function drop(register: BlockRegister, root: Node): void {
  const step: Step = { node: root, leaving: false };
  do {
    if (!step.leaving && isText(step.node)) register.loseAt(step.node);
  } while (!(step.node === root && step.leaving) && stepForward(step, false));
}

/** Whether this update has read a node already, by itself or as a part of a block. */
function isRead(register: BlockRegister, node: Node, read: ReadonlySet<Node>): boolean {
  // A shadow tree is read apart from what is around its host.
  for (let above: Node | null = node; above !== null; above = parentNode(above)) {
    if (read.has(above)) return true;
  }
  const first = edgeText(node, firstChild);
  const last = edgeText(node, lastChild);
  if (first === null || last === null) return false;
  const owner = register.ownerOf(first);
  return owner !== undefined && owner === register.ownerOf(last) && register.isNew(owner);
}

/**
 * The text of a page as a list of blocks that follows the page. Text beside the article is read
 * where `isWorth` says so of it.
 */
export function createPageText(isWorth: (text: string) => boolean): PageText {
  const register = createBlockRegister();

  /** Reads siblings that follow each other. False where the page took the end away meanwhile. */
  async function readAround(nodes: readonly [Node, ...Node[]], pacer: Pacer): Promise<boolean> {
    let region = regionAround(nodes[0], nodes.at(-1));
    let last = register.lastBefore(region.from);
    for (;;) {
      const reader = createBlockCollector(region, isWorth, (block) => {
        register.insert(block, last);
        last = block;
      });
      do {
        if (reader.read(pacer.due)) return true;
        await pacer.pause();
      } while (reader.holds());
      // The page took away the place at which reading paused: go on behind the last block.
      const text: Text | undefined = last?.nodes.at(-1);
      if (text === undefined || !isConnected(text) || !isConnected(region.to.node)) return false;
      region = { from: { node: text, leaving: true }, to: region.to };
    }
  }

  async function readAll(nodes: ReadonlySet<Node>, pacer: Pacer): Promise<void> {
    const read = new Set<Node>();
    for (const node of nodes) {
      if (isConnected(node) && !isRead(register, node, read)) {
        const run = runAround(node, nodes);
        if (await readAround(run, pacer)) for (const sibling of run) read.add(sibling);
        // Whatever is still there was moved, and is read in its new place.
        else
          for (const sibling of run) if (isConnected(sibling)) await readAround([sibling], pacer);
      }
      if (pacer.due()) await pacer.pause();
    }
  }

  return {
    blocks: register.blocks,
    blockOf: register.ownerOf,
    async update({ touched, dropped }, pacer) {
      register.begin();
      for (const node of dropped) {
        drop(register, node);
        if (pacer.due()) await pacer.pause();
      }
      await readAll(touched, pacer);
      // No change names them; most are read already.
      await readAll(register.strays(), pacer);
      return register.end();
    },
  };
}
