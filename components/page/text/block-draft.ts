import type { TextBlock } from '../../matching/types.ts';
import type { Context } from './context.ts';
import type { PageBlock } from './page-block.ts';

/** UTF-16 units of one block at most, so that work on one block never outlasts a slice. */
const LONGEST_BLOCK = 64_000;
/** How far back a cut looks for a place between two words. */
const CUT_SEARCH = 1_000;
const SPACES = /[\t\n\f\r]/g;

/** A block that is being gathered, node by node. */
export interface BlockDraft {
  /** What is known of the elements around the block so far; null while it is empty. */
  context(): Context | null;
  /** The last node of the block so far. */
  lastNode(): Text | undefined;
  /** Adds text of a node, from one offset of its data to another. */
  add(from: Text, context: Context, start: number, end: number): void;
  /** Adds a space that no node holds. */
  addGap(): void;
  /** Hands over what was gathered, unless it is nothing, and begins the next block. */
  close(): void;
}

function cutPoint(data: string, from: number, most: number): number {
  const end = from + most;
  for (let at = end; at > end - CUT_SEARCH && at > from; at--) {
    if (/\s/.test(data.charAt(at - 1))) return at;
  }
  return end;
}

/** `onBlock` gets each block unlinked and without an id; one that grows too long in pieces. */
export function createBlockDraft(onBlock: (block: PageBlock) => void): BlockDraft {
  let text = '';
  let about: Context | null = null;
  let nodes: Text[] = [];
  let starts: number[] = [];
  let offsets: number[] = [];

  function close(): void {
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

  return {
    context: () => about,
    lastNode: () => nodes[nodes.length - 1],
    add(from, context, start, end) {
      const { data } = from;
      for (let at = start; at < end; ) {
        if (text.length >= LONGEST_BLOCK) close();
        const room = LONGEST_BLOCK - text.length;
        const to = end - at <= room ? end : cutPoint(data, at, room);
        about = context;
        nodes.push(from);
        starts.push(text.length);
        offsets.push(at);
        text += data.slice(at, to);
        at = to;
        if (at < end) close();
      }
    },
    addGap() {
      text += ' ';
    },
    close,
  };
}
