import { isPlainText, parentNode } from '../dom.ts';
import { createBlockDraft } from './block-draft.ts';
import { type Context, createContexts } from './context.ts';
import type { PageBlock } from './page-block.ts';
import { partedBy } from './parted-by.ts';
import type { Region } from './region.ts';
import { walkTexts } from './text-walk.ts';

/** Text nodes between two looks at the clock. */
const NODES_PER_LOOK = 128;
const INK = /\S/;

/** Reads the blocks of a region, in as many slices as the caller likes. */
export interface BlockCollector {
  /** Reads until `due` says so (false), or to the end (true). */
  read(due: () => boolean): boolean;
  /** After a pause: whether the page left both ends of the rest in place. */
  holds(): boolean;
}

const BLANK_LINE = /\n[^\S\n]{0,100}\n/g;

function blankLineEnds(data: string): number[] {
  return Array.from(data.matchAll(BLANK_LINE), ({ 0: blank, index }) => index + blank.length);
}

/**
 * `onBlock` gets each block that holds more than white space, unlinked and without an id.
 * White space other than the space itself becomes a space, unit for unit. `isWorth` is asked once
 * for text beside the article (navigation, related links), which is skipped where it says no.
 *
 * It visits text nodes only: to visit an element takes as long as to visit its text, and most
 * elements only wrap others. On most pages it runs once, before the browser has optimised it.
 */
export function createBlockCollector(
  region: Region,
  isWorth: (text: string) => boolean,
  onBlock: (block: PageBlock) => void,
): BlockCollector {
  const texts = walkTexts(region);
  const isPlain = isPlainText(document);
  const draft = createBlockDraft(onBlock);
  /** White space behind the block so far: part of it where more of the block follows. */
  let spaces: Text[] = [];

  function close(): void {
    if (spaces.length > 0) spaces = [];
    draft.close();
  }

  /** Of a page of plain text only blank lines tell where a paragraph ends. */
  function addParagraphs(from: Text, context: Context): void {
    const { data } = from;
    let at = 0;
    for (const end of [...blankLineEnds(data), data.length]) {
      if (!INK.test(data.slice(at, end))) continue;
      draft.add(from, context, at, end);
      draft.close();
      at = end;
    }
  }

  function take(from: Text, contextOf: ReturnType<typeof createContexts>): void {
    const { data } = from;
    if (!INK.test(data)) {
      // Half of the texts of a page stand between its paragraphs.
      if (draft.lastNode() !== undefined) spaces.push(from);
      return;
    }
    const context = contextOf(parentNode(from));
    const last = draft.lastNode();
    const isSameBlock = last !== undefined && context.block === draft.context()?.block;
    const parted = isSameBlock ? partedBy(last, from) : 'seam';
    if (parted === 'seam') close();
    if (!context.isRead) return;
    if (isPlain) {
      addParagraphs(from, context);
      return;
    }
    // Letters that are elements of their own are one word.
    const isGap = parted === 'gap' && (last?.data.length ?? 0) > 1 && data.length > 1;
    if (isGap && spaces.length === 0) draft.addGap();
    if (spaces.length > 0) {
      for (const space of spaces) draft.add(space, context, 0, space.data.length);
      spaces = [];
    }
    draft.add(from, context, 0, data.length);
  }

  return {
    read(due) {
      // What was known of elements before a pause may have changed in it.
      const contextOf = createContexts(isWorth);
      for (let count = 1; ; count++) {
        const node = texts.current();
        if (node === null) break;
        take(node, contextOf);
        texts.next();
        if (count % NODES_PER_LOOK === 0 && texts.current() !== null && due()) return false;
      }
      close();
      return true;
    },
    holds: texts.holds,
  };
}
