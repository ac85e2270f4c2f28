import type { PageBlock } from './page-block.ts';

/** The blocks of a page in reading order, linked to each other. */
export interface BlockChain {
  first: PageBlock | null;
}

export function blocksOf(chain: BlockChain): PageBlock[] {
  const list: PageBlock[] = [];
  for (let block = chain.first; block !== null; block = block.next) list.push(block);
  return list;
}

/** Takes a block out. Its `previous` stays, so that `linkAfter` finds its place again. */
export function unlink(chain: BlockChain, block: PageBlock): void {
  block.alive = false;
  if (block.previous === null) chain.first = block.next;
  else block.previous.next = block.next;
  if (block.next !== null) block.next.previous = block.previous;
}

/**
 * Puts a block in behind another one; null: in front of all. Where the other one was taken out
 * meanwhile, the last block that stands before its place takes its part.
 */
export function linkAfter(chain: BlockChain, block: PageBlock, after: PageBlock | null): void {
  let previous = after;
  while (previous !== null && !previous.alive) previous = previous.previous;
  block.previous = previous;
  block.next = previous === null ? chain.first : previous.next;
  if (previous === null) chain.first = block;
  else previous.next = block;
  if (block.next !== null) block.next.previous = block;
}
