import { createBlockReader } from './block-reader.ts';
import { firstChild, isConnected, isElement, isText, lastChild } from './natives.ts';
import type { Pacer } from './pacer.ts';
import type { PageBlock } from './page-block.ts';
import { type Region, regionAround } from './region.ts';
import { parentOf, type Step, stepBack, stepForward } from './walk.ts';

/** What the page did since it was last read: nodes, in no order, connected or not. */
export interface PageChanges {
  /** New or altered: to be read, with the inline text around them. */
  touched: ReadonlySet<Node>;
  /** Gone, moved or hidden: what was read in them no longer holds. */
  dropped: ReadonlySet<Node>;
}

export interface PageText {
  /** All blocks in reading order. */
  blocks(): PageBlock[];
  blockOf(node: Text): PageBlock | undefined;
  /**
   * Reads what changed and nothing else, in slices. Resolves with the blocks that are new, or
   * stand in new nodes, and those that are lost.
   */
  update(changes: PageChanges, pacer: Pacer): Promise<{ fresh: PageBlock[]; lost: PageBlock[] }>;
}

function edgeText(node: Node, child: typeof firstChild): Text | null {
  let edge: Node = node;
  for (let next: Node | null = node; next !== null; next = child(next)) edge = next;
  return isText(edge) ? edge : null;
}

/** The text of a page as a list of blocks that follows the page. */
export function createPageText(): PageText {
  const owners = new WeakMap<Text, PageBlock>();
  let head: PageBlock | null = null;
  let lastId = 0;
  let fresh = new Set<PageBlock>();
  let lost: PageBlock[] = [];
  /** Lost in this update, by text: a page that renders anew mostly renders the same. */
  let lostByText = new Map<string, PageBlock>();

  function lose(block: PageBlock): void {
    block.alive = false;
    if (block.previous === null) head = block.next;
    else block.previous.next = block.next;
    if (block.next !== null) block.next.previous = block.previous;
    // `previous` stays, so that whoever was about to insert after this block finds its way back.
    if (!fresh.delete(block)) lost.push(block);
    lostByText.set(block.content.text, block);
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
    const twin = lostByText.get(block.content.text);
    if (
      twin?.content.role === block.content.role &&
      twin.content.language === block.content.language
    ) {
      block.id = twin.id;
      block.content = twin.content;
      block.scan = twin.scan;
      lostByText.delete(block.content.text);
    } else block.id = ++lastId;
    let previous = after;
    while (previous !== null && !previous.alive) previous = previous.previous;
    block.previous = previous;
    block.next = previous === null ? head : previous.next;
    if (previous === null) head = block;
    else previous.next = block;
    if (block.next !== null) block.next.previous = block;
    fresh.add(block);
  }

  /** Where to go on when the page took away the place at which reading paused. */
  function restOf(node: Node, region: Region, last: PageBlock | null): Region | null {
    const text = last?.nodes.at(-1);
    if (text !== undefined && isConnected(text) && isConnected(region.to.node)) {
      return { from: { node: text, leaving: true }, to: region.to };
    }
    return isConnected(node) ? regionAround(node) : null;
  }

  async function readAround(node: Node, pacer: Pacer): Promise<void> {
    let last: PageBlock | null = null;
    for (let region: Region | null = regionAround(node); region !== null; ) {
      last ??= blockBefore(region.from);
      const reader = createBlockReader(region, (block) => {
        insert(block, last);
        last = block;
      });
      let ended = reader.read(pacer.due);
      while (!ended) {
        await pacer.pause();
        if (!reader.holds()) break;
        ended = reader.read(pacer.due);
      }
      region = ended ? null : restOf(node, region, last);
    }
  }

  function isRead(node: Node, readWhole: ReadonlySet<Node>): boolean {
    for (let above: Node | null = node; above !== null; above = parentOf(above)) {
      if (readWhole.has(above)) return true;
    }
    const first = edgeText(node, firstChild);
    const final = edgeText(node, lastChild);
    if (first === null || final === null) return false;
    const firstOwner = owners.get(first);
    const finalOwner = owners.get(final);
    return firstOwner !== undefined && finalOwner === firstOwner && fresh.has(firstOwner);
  }

  async function readAll(nodes: Iterable<Node>, pacer: Pacer): Promise<void> {
    const readWhole = new Set<Node>();
    for (const node of nodes) {
      if (isConnected(node) && !isRead(node, readWhole)) {
        await readAround(node, pacer);
        if (isElement(node)) readWhole.add(node);
      }
      if (pacer.due()) await pacer.pause();
    }
  }

  function* strays(blocks: readonly PageBlock[]): Iterable<Text> {
    for (const block of blocks) {
      for (const node of block.nodes) if (owners.get(node) === block) yield node;
    }
  }

  return {
    blocks() {
      const list: PageBlock[] = [];
      for (let block = head; block !== null; block = block.next) list.push(block);
      return list;
    },
    blockOf: (node) => owners.get(node),
    async update({ touched, dropped }, pacer) {
      fresh = new Set();
      lost = [];
      lostByText = new Map();
      for (const node of dropped) {
        drop(node);
        if (pacer.due()) await pacer.pause();
      }
      await readAll(touched, pacer);
      // A block that lost a part may have left others behind that no change named.
      await readAll(strays([...lost]), pacer);
      lostByText = new Map();
      return { fresh: [...fresh], lost };
    },
  };
}
