import type { Mark, Point } from './driver.ts';

/**
 * Functions that run inside a document under test. Each closes over nothing: it is sent as text.
 */

/** What `inspectMarks` found. */
interface InspectedMarks {
  painted: Mark[];
  centre: Point | null;
}

/**
 * Every span that is painted by a highlight whose name starts like ours, in document order. Of the
 * marks with the `wanted` text the nth from the top is scrolled to the middle: where its first box
 * is; null where it is not there, or none is wanted.
 */
export function inspectMarks(
  prefix: string,
  wanted: { text: string; nth: number } | null,
): InspectedMarks {
  const marks = [...CSS.highlights]
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([name, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { name, range };
      }),
    );
  const isPainted = ({ name, range }: { name: string; range: Range }) => {
    const element = range.startContainer.parentElement;
    if (!element) return false;
    // Registered is not yet painted: the rules for the name must be there too.
    const style = getComputedStyle(element, `::highlight(${name})`);
    return style.textDecorationLine !== 'none' || !/, 0\)$/.test(style.backgroundColor);
  };
  const inDocument = ({ startContainer }: Range) => {
    const root = startContainer.getRootNode();
    return root instanceof ShadowRoot ? root.host : startContainer;
  };
  const painted = marks.filter(isPainted).sort((a, b) => {
    const [one, other] = [inDocument(a.range), inDocument(b.range)];
    if (one === other) return a.range.startOffset - b.range.startOffset;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  const scrollToCentre = (range: Range | undefined) => {
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const alike = marks
    .map(({ range }) => range)
    .filter((range) => String(range) === wanted?.text)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return {
    painted: painted.map(({ name, range }) => ({ name, text: String(range) })),
    centre: wanted && scrollToCentre(alike[wanted.nth]),
  };
}

/** Scroll an element into view and say where its centre is; null while it is not on show. */
export function centreOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/**
 * As `centreOf`, for the control whose name a reader would read out: its label or its text. From
 * then on `wasPressed` tells whether a click reached it.
 */
export function centreOfControl(name: string): Point | null {
  const controls = 'button, a[href], input, select, summary, [role="switch"], [role="tab"]';
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map((found) => found.textContent).join(' ');
    return (element.getAttribute('aria-label') || label || element.textContent || '').trim();
  };
  const visible = [...document.querySelectorAll(controls)].filter((found) =>
    found.checkVisibility(),
  );
  const element =
    visible.find((found) => nameOf(found) === name) ??
    visible.find((found) => nameOf(found).startsWith(name));
  if (element === undefined) return null;
  const { dataset } = document.documentElement;
  delete dataset.pressed;
  const onClick = (event: Event) => {
    if (event.composedPath().includes(element)) dataset.pressed = 'yes';
  };
  document.addEventListener('click', onClick, { capture: true });
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return box.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Whether the control that `centreOfControl` found was clicked since. */
export function wasPressed(): boolean {
  return document.documentElement.dataset.pressed === 'yes';
}

/**
 * The whole document as text, open shadow trees too; equal for equal documents. The sheets of
 * shadow roots are left out: in Firefox marks are painted there only by a sheet of the root's own
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=2062718).
 */
export function serialised(): string {
  const parts: string[] = [];
  const add = (root: Document | ShadowRoot) => {
    for (const node of root.childNodes) parts.push(new XMLSerializer().serializeToString(node));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
  };
  add(document);
  parts.push(`sheets: ${document.adoptedStyleSheets.length}`);
  return parts.join('\n');
}

/** Remember every node of the page, to ask later with `sameNodes` whether they are still there. */
export function rememberNodes(): void {
  const nodes: Node[] = [];
  const walker = document.createNodeIterator(document);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  // On the window itself: a driver may give each script a global object of its own.
  Reflect.set(window, 'rememberedNodes', nodes);
}

/** Whether the page consists of the very nodes that were remembered, in the same order. */
export function sameNodes(): boolean {
  const nodes: Node[] = Reflect.get(window, 'rememberedNodes');
  const walker = document.createNodeIterator(document);
  return nodes.every((node) => walker.nextNode() === node) && walker.nextNode() === null;
}
