import type { TextBlock } from '../../matching/types.ts';
import { isConnected, isPlainText, isText, parentNode, precedes, treeOf } from '../dom.ts';
import { type Context, createContexts } from './context.ts';
import type { PageBlock } from './page-block.ts';
import { partedBy } from './parted-by.ts';
import type { Region } from './region.ts';
import { type Step, stepForward } from './walk.ts';

/** UTF-16 units of one block at most, so that work on one block never outlasts a slice. */
const LONGEST_BLOCK = 64_000;
/** How far back a cut looks for a place between two words. */
const CUT_SEARCH = 1_000;
/** Text nodes between two looks at the clock. */
const NODES_PER_LOOK = 128;
const INK = /\S/;
const SPACES = /[\t\n\f\r]/g;

/** Reads the blocks of a region, in as many slices as the caller likes. */
export interface BlockCollector {
  /** Reads until `due` says so (false), or to the end (true). */
  read(due: () => boolean): boolean;
  /** After a pause: whether the page left both ends of the rest in place. */
  holds(): boolean;
}

function cutPoint(data: string, from: number, most: number): number {
  const end = from + most;
  for (let at = end; at > end - CUT_SEARCH && at > from; at--) {
    if (/\s/.test(data.charAt(at - 1))) return at;
  }
  return end;
}

const BLANK_LINE = /\n[^\S\n]{0,100}\n/g;

function blankLineEnds(data: string): number[] {
  return Array.from(data.matchAll(BLANK_LINE), ({ 0: blank, index }) => index + blank.length);
}

/** The first node that is entered after a step. */
function nodeAfter(step: Step): Node | null {
  const next = { ...step };
  do {
    if (!stepForward(next, false)) return null;
  } while (next.leaving);
  return next.node;
}

/**
 * `onBlock` gets each block that holds more than white space, unlinked and without an id.
 * White space other than the space itself becomes a space, unit for unit. `isWorth` is asked once
 * for the text of what stands aside, which is passed over where it says no. A shadow tree is a
 * region of its own.
 *
 * Runs once over most pages and mostly before the engine has compiled it, hence text nodes alone:
 * an element costs as much as its text, and most elements are around others that tell the same.
 */
export function createBlockCollector(
  region: Region,
  isWorth: (text: string) => boolean,
  onBlock: (block: PageBlock) => void,
): BlockCollector {
  const first = region.from.leaving ? nodeAfter(region.from) : region.from.node;
  const behind = nodeAfter(region.to);
  const tree = first === null ? null : treeOf(first);
  const end = behind !== null && treeOf(behind) === tree ? behind : null;
  const walker =
    tree === null
      ? null
      : Document.prototype.createTreeWalker.call(
          document,
          tree,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
        );
  let node = walker === null || first === null ? null : start(walker, first);
  const isPlain = isPlainText(document);
  let text = '';
  let about: Context | null = null;
  let nodes: Text[] = [];
  let starts: number[] = [];
  let offsets: number[] = [];
  /** White space behind the block so far: part of it where more of the block follows. */
  let spaces: Text[] = [];

  function start(from: TreeWalker, at: Node): Text | null {
    from.currentNode = at;
    return within(isText(at) ? at : (from.nextNode() as Text | null));
  }

  function within(next: Text | null): Text | null {
    return next === null || end === null || precedes(next, end) ? next : null;
  }

  function close(): void {
    if (spaces.length > 0) spaces = [];
    if (nodes.length === 0) return;
    const content: TextBlock = { text: text.replace(SPACES, ' '), role: about?.role ?? 'body' };
    if (about?.language) content.language = about.language;
    onBlock({
      id: 0,
      content,
      nodes,
      starts,
      offsets,
      alive: true,
      previous: null,
      next: null,
    });
    text = '';
    about = null;
    nodes = [];
    starts = [];
    offsets = [];
  }

  function add(data: string, from: Text, context: Context): void {
    about = context;
    if (text.length + data.length <= LONGEST_BLOCK) {
      nodes.push(from);
      starts.push(text.length);
      offsets.push(0);
      text += data;
      return;
    }
    addInPieces(data, from, context, 0, data.length);
  }

  function addInPieces(
    data: string,
    from: Text,
    context: Context,
    start: number,
    end: number,
  ): void {
    for (let at = start; at < end; ) {
      const room = LONGEST_BLOCK - text.length;
      const to = end - at <= room ? end : cutPoint(data, at, room);
      nodes.push(from);
      starts.push(text.length);
      offsets.push(at);
      text += data.slice(at, to);
      at = to;
      if (at < end) {
        close();
        about = context;
      }
    }
  }

  /** Of a page of plain text only blank lines tell where a paragraph ends. */
  function addParagraphs(data: string, from: Text, context: Context): void {
    let at = 0;
    for (const end of [...blankLineEnds(data), data.length]) {
      if (!INK.test(data.slice(at, end))) continue;
      about = context;
      addInPieces(data, from, context, at, end);
      close();
      at = end;
    }
  }

  function take(from: Text, contextOf: ReturnType<typeof createContexts>): void {
    const { data } = from;
    if (!INK.test(data)) {
      // Half of the texts of a page stand between its paragraphs.
      if (nodes.length > 0) spaces.push(from);
      return;
    }
    const context = contextOf(parentNode(from));
    const last = nodes[nodes.length - 1];
    const isSameBlock = last !== undefined && context.block === about?.block;
    const parted = isSameBlock ? partedBy(last, from) : 'seam';
    if (parted === 'seam') close();
    if (!context.isRead) return;
    if (isPlain) {
      addParagraphs(data, from, context);
      return;
    }
    // Letters that are elements of their own are one word.
    const isGap = parted === 'gap' && (last?.data.length ?? 0) > 1 && data.length > 1;
    if (isGap && spaces.length === 0) text += ' ';
    if (spaces.length > 0) {
      for (const space of spaces) add(space.data, space, context);
      spaces = [];
    }
    add(data, from, context);
  }

  return {
    read(due) {
      // What was known of elements before a pause may have changed in it.
      const contextOf = createContexts(isWorth);
      for (let count = 1; node !== null; count++) {
        take(node, contextOf);
        node = within((walker as TreeWalker).nextNode() as Text | null);
        if (count % NODES_PER_LOOK === 0 && node !== null && due()) return false;
      }
      close();
      return true;
    },
    holds: () => node !== null && isConnected(node) && (end === null || isConnected(end)),
  };
}
