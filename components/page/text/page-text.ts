import { firstChild, isConnected, isText, lastChild, parentNode } from '../dom.ts';
import type { Pacer } from '../pacer.ts';
import { createBlockCollector } from './block-reader.ts';
import type { PageBlock } from './page-block.ts';
import { regionAround } from './region.ts';
import { changesOf, edgeText, runAround } from './runs.ts';
import { type Step, stepBack, stepForward } from './walk.ts';

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

/**
 * The text of a page as a list of blocks that follows the page. What stands aside is read where
 * `isWorth` says so of its text.
 */
export function createPageText(isWorth: (text: string) => boolean): PageText {
  const owners = new WeakMap<Text, PageBlock>();
  let head: PageBlock | null = null;
  let lastId = 0;
  /** New in this update, each with the lost block of the same text that it stands for. */
  let origins = new Map<PageBlock, PageBlock | null>();
  let lost = new Set<PageBlock>();
  /** Lost in this update, by text: a page that renders anew mostly renders the same. */
  let lostByText = new Map<string, PageBlock>();

  function lose(block: PageBlock): void {
    block.alive = false;
    if (block.previous === null) head = block.next;
    else block.previous.next = block.next;
    if (block.next !== null) block.next.previous = block.previous;
    // `previous` stays, so that whoever was about to insert after this block finds its way back.
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

  function drop(root: Node): void {
    const step: Step = { node: root, leaving: false };
    do {
      if (!step.leaving && isText(step.node)) loseAt(step.node);
    } while (!(step.node === root && step.leaving) && stepForward(step, false));
  }

  function blockBefore(from: Step): PageBlock | null {
    if (head === null) return null;
    const step = { ...from };
    while (stepBack(step, false)) {
      const block = isText(step.node) ? owners.get(step.node) : undefined;
      if (block?.alive) return block;
    }
    return null;
  }

  function insert(block: PageBlock, after: PageBlock | null): void {
    for (const node of block.nodes) {
      // The pieces of one long node follow each other; they do not replace each other.
      loseAt(node, node === block.nodes[0] && block.offsets[0] !== 0 ? after : null);
      owners.set(node, block);
    }
    const twin = lostByText.size === 0 ? undefined : lostByText.get(block.content.text);
    const isSame =
      twin?.content.role === block.content.role && twin.content.language === block.content.language;
    if (isSame) {
      block.id = twin.id;
      block.content = twin.content;
      lostByText.delete(block.content.text);
    } else block.id = ++lastId;
    origins.set(block, isSame ? twin : null);
    let previous = after;
    while (previous !== null && !previous.alive) previous = previous.previous;
    block.previous = previous;
    block.next = previous === null ? head : previous.next;
    if (previous === null) head = block;
    else previous.next = block;
    if (block.next !== null) block.next.previous = block;
  }

  /** Reads siblings that follow each other. False where the page took the end away meanwhile. */
  async function readAround(nodes: readonly [Node, ...Node[]], pacer: Pacer): Promise<boolean> {
    let region = regionAround(nodes[0], nodes.at(-1));
    let last = blockBefore(region.from);
    for (;;) {
      const reader = createBlockCollector(region, isWorth, (block) => {
        insert(block, last);
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

  function isRead(node: Node, read: ReadonlySet<Node>): boolean {
    // A shadow tree is read apart from what is around its host.
    for (let above: Node | null = node; above !== null; above = parentNode(above)) {
      if (read.has(above)) return true;
    }
    const first = edgeText(node, firstChild);
    const final = edgeText(node, lastChild);
    if (first === null || final === null) return false;
    const firstOwner = owners.get(first);
    const finalOwner = owners.get(final);
    return firstOwner !== undefined && finalOwner === firstOwner && origins.has(firstOwner);
  }

  async function readAll(nodes: ReadonlySet<Node>, pacer: Pacer): Promise<void> {
    const read = new Set<Node>();
    for (const node of nodes) {
      if (isConnected(node) && !isRead(node, read)) {
        const run = runAround(node, nodes);
        if (await readAround(run, pacer)) for (const sibling of run) read.add(sibling);
        // Whatever is still there was moved, and is read in its new place.
        else
          for (const sibling of run) if (isConnected(sibling)) await readAround([sibling], pacer);
      }
      if (pacer.due()) await pacer.pause();
    }
  }

  /** What blocks leave behind that lost a part of themselves. */
  function strays(): Set<Node> {
    const left = new Set<Node>();
    for (const block of lost) {
      for (const node of block.nodes) if (owners.get(node) === block) left.add(node);
    }
    return left;
  }

  return {
    blocks() {
      const list: PageBlock[] = [];
      for (let block = head; block !== null; block = block.next) list.push(block);
      return list;
    },
    blockOf: (node) => owners.get(node),
    async update({ touched, dropped }, pacer) {
      origins = new Map();
      lost = new Set();
      lostByText = new Map();
      for (const node of dropped) {
        drop(node);
        if (pacer.due()) await pacer.pause();
      }
      await readAll(touched, pacer);
      // No change names them; most are read already.
      await readAll(strays(), pacer);
      lostByText = new Map();
      return changesOf(origins, lost);
    },
  };
}
