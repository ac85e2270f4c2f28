import fc from 'fast-check';
import type { Pacer } from '../../components/page/pacer.ts';
import { locate, type PageBlock } from '../../components/page/text/page-block.ts';
import { createPageText, type PageText } from '../../components/page/text/page-text.ts';
import { type PageWatch, watchPage } from '../../components/page/text/watch.ts';
import { type Change, changes, type Tree, tree } from './random-page.ts';

/** What the fuzz tests run beside a page: the annotator of its text, with no time of its own. */

let shadows = true;

/** What stands aside is read always: whether it is worth that may change with any of its words. */
const isWorth = () => true;

/** Works without a pause, or pauses where `due` says so and lets `between` change the page. */
function pacer(due: () => boolean = () => false, between: () => void = () => {}): Pacer {
  return {
    due,
    pause: async () => between(),
    wait: (promise) => promise,
    end: () => {},
  };
}

/** As the annotator finds shadow trees: in and below what was touched, the known ones too. */
function find(touched: Iterable<Node>, watch: PageWatch): boolean {
  const below = [...touched].filter(({ isConnected }) => isConnected).flatMap(lightOf);
  const roots = below.flatMap((node) => (node instanceof Element && node.shadowRoot) || []);
  for (const root of roots) {
    watch.include(root);
    for (const child of root.childNodes) watch.touch(child);
  }
  return roots.length > 0;
}

function lightOf(node: Node): Node[] {
  return [node, ...[...node.childNodes].flatMap(lightOf)];
}

function build(given: Tree): Node {
  if (typeof given === 'string') return document.createTextNode(given);
  const element = document.createElement(given.tag);
  for (const [name, value] of given.attributes) element.setAttribute(name, value);
  if (shadows && given.shadow !== null && /^(?:div|span)$/.test(given.tag)) {
    const root = element.attachShadow({ mode: 'open' });
    root.append(...given.shadow.map((child) => build(child)));
  }
  element.append(...given.children.map((child) => build(child)));
  return element;
}

/** All below a node in reading order, shadow trees with it. */
function everyNode(root: Node, into: Node[] = []): Node[] {
  if (root instanceof Element && root.shadowRoot) everyNode(root.shadowRoot, into);
  for (const child of root.childNodes) {
    into.push(child);
    everyNode(child, into);
  }
  return into;
}

function apply(change: Change): void {
  const nodes = everyNode(document.body);
  const node = nodes[change.at % Math.max(1, nodes.length)];
  if (node === undefined) document.body.append(build(change.tree));
  else if (change.kind === 'remove') node.parentNode?.removeChild(node);
  else if (change.kind === 'insert') node.parentNode?.insertBefore(build(change.tree), node);
  else if (change.kind === 'text' && node instanceof Text) node.data = change.text;
  else if (change.kind === 'split' && node instanceof Text) node.splitText(node.data.length >> 1);
  else if (change.kind === 'empty') node.textContent = change.text;
  else if (change.kind === 'attribute' && node instanceof Element) {
    const [name, value] = change.attribute;
    if (node.hasAttribute(name)) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
}

async function readAfresh(touched: Iterable<Node>): Promise<PageText> {
  const text = createPageText(isWorth);
  await text.update({ touched: new Set(touched), dropped: new Set() }, pacer());
  return text;
}

/** The body and, since a shadow tree is read for itself, what stands at the top of each. */
function whole(): Node[] {
  const tops = everyNode(document.body).filter(
    ({ parentNode }) => parentNode instanceof ShadowRoot,
  );
  return [document.body, ...tops];
}

/** What a block says, and where: equal for equal readings. */
function told(block: PageBlock, nodes: readonly Node[]) {
  const { content, starts, offsets } = block;
  return { ...content, starts, offsets, nodes: block.nodes.map((node) => nodes.indexOf(node)) };
}

function checkOffsets(block: PageBlock): void {
  const { text } = block.content;
  for (const [part, node] of block.nodes.entries()) {
    const start = block.starts[part] ?? 0;
    const length = (block.starts[part + 1] ?? text.length) - start;
    const from = block.offsets[part] ?? 0;
    const data = node.data.slice(from, from + length).replace(/[\t\n\f\r]/g, ' ');
    const read = text.slice(start, start + length);
    // A space of the block's own stands between two lines of a headline.
    if (read !== data && read !== `${data} `) throw new Error(`part ${part} is elsewhere`);
  }
  for (let offset = 0; offset <= text.length; offset += 1 + (text.length >> 6)) {
    for (const end of [false, true]) {
      const [node, at] = locate(block, offset, end);
      if (!node.isConnected || at < 0 || at > node.data.length) throw new Error(`offset ${offset}`);
    }
  }
}

async function followed(first: Tree[], steps: Change[][], pauses: boolean[]): Promise<void> {
  const controller = new AbortController();
  const watch = watchPage(document, () => {}, controller.signal);
  watch.touch(document.body);
  document.body.replaceChildren(...first.map((one) => build(one)));
  const text = createPageText(isWorth);
  const follow = async (given: Pacer) => {
    for (let more = true; more; ) {
      const seen = watch.take();
      await text.update(seen, given);
      more = find(seen.touched, watch);
    }
  };
  const during = steps.flatMap((step) => step.filter(({ late }) => late));
  let asked = 0;
  const due = () => pauses[asked++ % pauses.length] ?? false;
  const between = () => {
    const next = during.pop();
    if (next) apply(next);
  };
  for (const step of steps) {
    for (const change of step) if (!change.late) apply(change);
    await follow(pacer(due, between));
  }
  while (during.length > 0) between();
  await follow(pacer());
  controller.abort();
  const nodes = everyNode(document.body);
  const afresh = await readAfresh(whole());
  const now = text.blocks();
  now.forEach(checkOffsets);
  const [seen, wanted] = [now, afresh.blocks()].map((blocks) =>
    JSON.stringify(blocks.map((block) => told(block, nodes))),
  );
  if (seen !== wanted)
    throw new Error(`followed: ${seen}\nafresh: ${wanted}\nin: ${document.body.innerHTML}`);
}

/** Follows random pages through random changes; the failure in words, with its seed, or null. */
export async function fuzz(
  { numRuns, seed }: { numRuns: number; seed?: number },
  withShadow: boolean,
): Promise<string | null> {
  shadows = withShadow;
  const property = fc.asyncProperty(
    fc.array(tree, { maxLength: 4 }),
    fc.array(changes, { maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    followed,
  );
  const details = await fc.check(property, { numRuns, ...(seed === undefined ? {} : { seed }) });
  return details.failed ? `${fc.defaultReportMessage(details)}\n${details.errorInstance}` : null;
}

/** Milliseconds to read a page of a kind and a size, once it stands; nothing of it is laid out. */
export async function timeToRead(kind: 'nodes' | 'depth' | 'text', size: number): Promise<number> {
  const root = document.createElement('div');
  root.style.contentVisibility = 'hidden';
  if (kind === 'nodes') {
    root.innerHTML = '<p>word <b>and</b> word</p>'.repeat(size / 5);
  } else if (kind === 'text') root.textContent = 'word and words. '.repeat(size / 16);
  else {
    let deepest: Element = root;
    for (let depth = 0; depth < size; depth++) {
      const next = document.createElement(depth % 2 === 0 ? 'div' : 'span');
      if (depth % 100 === 0) next.textContent = 'word ';
      deepest.append(next);
      deepest = next;
    }
  }
  document.body.replaceChildren(root);
  const began = performance.now();
  const text = await readAfresh([document.body]);
  const took = performance.now() - began;
  // Each would take longer than the reading.
  for (const [index, block] of text.blocks().entries()) if (index % 50 === 0) checkOffsets(block);
  document.body.replaceChildren();
  return took;
}
