import type { BlockRole, TextBlock } from '../matching/types.ts';
import {
  isHidden,
  isSeam,
  isSeamName,
  isSkippedName,
  roleOf,
  roleOfName,
  saysMore,
} from './elements.ts';
import {
  attributeOf,
  holds,
  isConnected,
  isElement,
  isText,
  localName,
  nodeType,
  shadowRootOf,
  treeOf,
} from './natives.ts';
import type { PageBlock } from './page-block.ts';
import { isUnread, type Region } from './region.ts';
import { parentOf, type Step, stepForward } from './walk.ts';

/** UTF-16 units of one block at most, so that work on one block never outlasts a slice. */
const LONGEST_BLOCK = 64_000;
/** How far back a cut looks for a place between two words. */
const CUT_SEARCH = 1_000;
/** Nodes between two looks at the clock. */
const NODES_PER_LOOK = 128;

/** What an element around the text says about it. */
interface Context {
  /** Null at the bottom: what stands around the whole region. */
  element: Element | null;
  role: BlockRole;
  language: string | null;
}

/** One tree of the page: the document or an open shadow tree. */
interface Level {
  walker: TreeWalker;
  contexts: Context[];
}

/** Reads the blocks of a region, in as many slices as the caller likes. */
export interface BlockReader {
  /** Reads until `due` says so (false), or to the end (true). */
  read(due: () => boolean): boolean;
  /** After a pause: whether the page left both ends of the rest in place. */
  holds(): boolean;
}

function contextOf(element: Element, above: Context, role: BlockRole | null): Context {
  return {
    element,
    // What stands aside stays aside, headings in it included.
    role: above.role === 'aside' ? 'aside' : (role ?? above.role),
    language: attributeOf(element, 'lang') || above.language,
  };
}

function contextAround(node: Node): Context {
  const line: Element[] = [];
  for (let above = parentOf(node); above !== null; above = parentOf(above)) {
    if (isElement(above) && isSeam(above)) line.push(above);
  }
  let context: Context = { element: null, role: 'body', language: null };
  for (const element of line.reverse()) context = contextOf(element, context, roleOf(element));
  return { ...context, element: null };
}

function cutPoint(data: string, from: number, most: number): number {
  const end = from + most;
  for (let at = end; at > end - CUT_SEARCH && at > from; at--) {
    if (/\s/.test(data.charAt(at - 1))) return at;
  }
  return end;
}

/** The first node that is entered after a step. */
function nodeAfter(step: Step): Node | null {
  const next = { ...step };
  do {
    if (!stepForward(next, false)) return null;
  } while (next.leaving);
  return next.node;
}

function walkerOf(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
}

/** The next node that is not below the current one. */
function passOver(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next !== null || walker.parentNode() === null) return next;
  }
}

/**
 * `onBlock` gets each block that holds more than white space, unlinked and without an id.
 * White space other than the space itself becomes a space, unit for unit.
 *
 * Runs once over most pages and mostly before the engine has compiled it, hence one plain loop
 * over the browser's own walker: it costs a third of steps in JavaScript.
 */
export function createBlockReader(
  region: Region,
  onBlock: (block: PageBlock) => void,
): BlockReader {
  const first = region.from.leaving ? nodeAfter(region.from) : region.from.node;
  const end = nodeAfter(region.to);
  let node: Node | null = first === end || first === null || isUnread(first) ? null : first;
  const levels: Level[] = node === null ? [] : [levelAt(node)];
  let text = '';
  let about: Context | null = null;
  let nodes: Text[] = [];
  let starts: number[] = [];
  let offsets: number[] = [];

  function levelAt(start: Node): Level {
    const walker = walkerOf(treeOf(start));
    walker.currentNode = start;
    return { walker, contexts: [contextAround(start)] };
  }

  function close(): void {
    if (nodes.length === 0) return;
    const content: TextBlock = {
      text: text.replace(/[\t\n\f\r]/g, ' '),
      role: about?.role ?? 'body',
    };
    if (about?.language) content.language = about.language;
    onBlock({
      id: 0,
      content,
      nodes,
      starts,
      offsets,
      scan: undefined,
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

  function add(data: string, from: Text): void {
    if (nodes.length === 0 && !/\S/.test(data)) return;
    let at = 0;
    while (at < data.length) {
      const room = LONGEST_BLOCK - text.length;
      const to = data.length - at <= room ? data.length : cutPoint(data, at, room);
      nodes.push(from);
      starts.push(text.length);
      offsets.push(at);
      text += at === 0 && to === data.length ? data : data.slice(at, to);
      at = to;
      if (at < data.length) {
        const same = about;
        close();
        about = same;
      }
    }
  }

  /** Closes the block where seams were left on the way to a node, and returns what is around it. */
  function arrive(at: Node, contexts: Context[]): Context {
    for (;;) {
      const top = contexts.at(-1) as Context;
      if (top.element === null || holds(top.element, at)) return top;
      contexts.pop();
      close();
    }
  }

  /** Returns whether what is below the element is passed over. */
  function enter(element: Element, { contexts }: Level): boolean {
    const name = localName(element);
    const isSpecial = saysMore(element);
    const seam = isSeamName(name);
    const skipped = isSkippedName(name) || (isSpecial && isHidden(element));
    if (seam) {
      const above = arrive(element, contexts);
      close();
      if (!skipped) {
        const role = isSpecial ? roleOf(element) : roleOfName(name);
        contexts.push(
          isSpecial || role !== null ? contextOf(element, above, role) : { ...above, element },
        );
      }
    }
    return skipped;
  }

  /** Moves on; an open shadow tree is read between its host and the host's own children. */
  function advance(level: Level, from: Node, skip: boolean): Node | null {
    const shadow = !skip && nodeType(from) === Node.ELEMENT_NODE ? shadowRootOf(from) : null;
    let next: Node | null;
    if (shadow !== null) {
      const { role, language } = level.contexts.at(-1) as Context;
      close();
      const walker = walkerOf(shadow);
      levels.push({ walker, contexts: [{ element: null, role, language }] });
      next = walker.nextNode();
    } else next = skip ? passOver(level.walker) : level.walker.nextNode();
    while (next === null && levels.length > 1) {
      levels.pop();
      close();
      next = (levels.at(-1) as Level).walker.nextNode();
    }
    return next === end ? null : next;
  }

  return {
    read(due) {
      for (let count = 1; node !== null; count++) {
        const level = levels.at(-1) as Level;
        let skip = false;
        if (isText(node)) {
          const { data } = node;
          const context = arrive(node, level.contexts);
          about ??= context;
          add(data, node);
          if (nodes.length === 0) about = null;
        } else if (isElement(node)) skip = enter(node, level);
        node = advance(level, node, skip);
        if (count % NODES_PER_LOOK === 0 && node !== null && due()) return false;
      }
      close();
      return true;
    },
    holds: () => node !== null && isConnected(node) && (end === null || isConnected(end)),
  };
}
