import type { BlockRole, TextBlock } from '../matching/types.ts';
import { isSeam, isSkipped, roleOf } from './elements.ts';
import { attributeOf, isConnected, isElement, isText } from './natives.ts';
import type { PageBlock } from './page-block.ts';
import { isSeamStep, isUnread, type Region } from './region.ts';
import { parentOf, type Step, stepForward } from './walk.ts';

/** UTF-16 units of one block at most, so that work on one block never outlasts a slice. */
const LONGEST_BLOCK = 64_000;
/** How far back a cut looks for a place between two words. */
const CUT_SEARCH = 1_000;
/** Nodes between two looks at the clock. */
const NODES_PER_LOOK = 64;

interface Context {
  element: Element;
  role: BlockRole;
  language: string | null;
}

/** Reads the blocks of a region, in as many slices as the caller likes. */
export interface BlockReader {
  /** Reads until `due` says so (false), or to the end (true). */
  read(due: () => boolean): boolean;
  /** After a pause: whether the page left both ends of the rest in place. */
  holds(): boolean;
}

function contextBelow(element: Element, above: Context | undefined): Context {
  const inherited = above?.role ?? 'body';
  return {
    element,
    // What stands aside stays aside, headings in it included.
    role: inherited === 'aside' ? 'aside' : (roleOf(element) ?? inherited),
    language: attributeOf(element, 'lang') || (above?.language ?? null),
  };
}

function contextsAt(step: Step): Context[] {
  const line: Element[] = [];
  for (let node = step.leaving ? step.node : parentOf(step.node); node; node = parentOf(node)) {
    if (isElement(node) && isSeam(node)) line.push(node);
  }
  const contexts: Context[] = [];
  for (const element of line.reverse()) contexts.push(contextBelow(element, contexts.at(-1)));
  return contexts;
}

function cutPoint(data: string, from: number, most: number): number {
  const end = from + most;
  for (let at = end; at > end - CUT_SEARCH && at > from; at--) {
    if (/\s/.test(data.charAt(at - 1))) return at;
  }
  return end;
}

/**
 * `onBlock` gets each block that holds more than white space, unlinked and without an id.
 * White space other than the space itself becomes a space, unit for unit.
 */
export function createBlockReader(
  region: Region,
  onBlock: (block: PageBlock) => void,
): BlockReader {
  const step: Step = { ...region.from };
  const contexts = contextsAt(step);
  let done = isUnread(step.node);
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let offsets: number[] = [];

  function close(): void {
    if (nodes.length === 0) return;
    if (/\S/.test(text)) {
      const context = contexts.at(-1);
      const content: TextBlock = {
        text: text.replace(/[\t\n\f\r]/g, ' '),
        role: context?.role ?? 'body',
      };
      if (context?.language) content.language = context.language;
      const scan = undefined;
      onBlock({
        id: 0,
        content,
        nodes,
        starts,
        offsets,
        scan,
        alive: true,
        previous: null,
        next: null,
      });
    }
    text = '';
    nodes = [];
    starts = [];
    offsets = [];
  }

  function add(node: Text): void {
    const { data } = node;
    let from = 0;
    while (from < data.length) {
      const room = LONGEST_BLOCK - text.length;
      const to = data.length - from <= room ? data.length : cutPoint(data, from, room);
      nodes.push(node);
      starts.push(text.length);
      offsets.push(from);
      text += from === 0 && to === data.length ? data : data.slice(from, to);
      from = to;
      if (from < data.length) close();
    }
  }

  /** Returns whether what is below the node is passed over. */
  function take(node: Node): boolean {
    if (isText(node)) {
      if (!step.leaving) add(node);
      return true;
    }
    const seam = isSeamStep(step);
    if (seam) close();
    if (!isElement(node)) return false;
    if (step.leaving) {
      if (seam && contexts.at(-1)?.element === node) contexts.pop();
      return false;
    }
    if (isSkipped(node)) return true;
    if (seam) contexts.push(contextBelow(node, contexts.at(-1)));
    return false;
  }

  return {
    read(due) {
      for (let count = 1; !done; count++) {
        const skip = take(step.node);
        done = step.node === region.to.node && step.leaving === region.to.leaving;
        if (!done) done = !stepForward(step, skip);
        if (count % NODES_PER_LOOK === 0 && !done && due()) return false;
      }
      close();
      return true;
    },
    holds: () => isConnected(step.node) && isConnected(region.to.node),
  };
}
