/**
 * DOM properties as the platform defines them. A page can shadow a property of a node by naming
 * an element after it (`<form><input name="parentNode">`, `<img name="body">`), also for an
 * extension's own world; the getters of the prototypes cannot be reached that way.
 */

/** Looked up when first called: most pages call few of them. */
function getter<Value>(prototype: object, name: string): (node: object) => Value {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (get === undefined) throw new Error(`This browser has no ${name}.`);
    return get.call(node) as Value;
  };
}

export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const firstChild = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const lastChild = getter<ChildNode | null>(Node.prototype, 'lastChild');
export const nextSibling = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const previousSibling = getter<ChildNode | null>(Node.prototype, 'previousSibling');
export const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const textContent = getter<string | null>(Node.prototype, 'textContent');
export const localName = getter<string>(Element.prototype, 'localName');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** Null in documents that are not HTML, such as a bare SVG. */
export const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
export const headOf = getter<HTMLHeadElement | null>(Document.prototype, 'head');
export const readyStateOf = getter<DocumentReadyState>(Document.prototype, 'readyState');
const contentTypeOf = getter<string>(Document.prototype, 'contentType');
export const titleOf = getter<string>(Document.prototype, 'title');
export const rootOf = getter<Element | null>(Document.prototype, 'documentElement');
export const viewOf = getter<(Window & typeof globalThis) | null>(
  Document.prototype,
  'defaultView',
);

/** The window that shows a document. @throws where none does, as for one made by a script. */
export function shownViewOf(document: Document): Window & typeof globalThis {
  const view = viewOf(document);
  if (view === null) throw new Error('The document is not shown.');
  return view;
}

/** Whether a document is plain text, all of which the browser puts into one `pre`. */
export function isPlainText(document: Document): boolean {
  return contentTypeOf(document) === 'text/plain';
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function* childrenOf(node: Node): Generator<ChildNode> {
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) yield child;
}

/** Elements below one of which all can be asked something in one slice of work. */
export const LARGE = 6_000;

/** Whether there is too much below an element to be looked at in one slice of work. */
export function isLarge(element: Element): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*').length > LARGE;
}

/** Elements below a document, an element or a shadow root. */
export function selectAll(root: ParentNode, selector: string): NodeListOf<Element> {
  const { prototype } =
    root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector);
}

/** The document or the shadow root that a node stands in. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** Whether a node is the other, or stands below it in the same tree. */
export function holds(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Whether a node stands before the other in the same tree, and not around it. */
export function precedes(node: Node, other: Node): boolean {
  const position: number = Node.prototype.compareDocumentPosition.call(other, node);
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

export function isText(node: Node): node is Text {
  return nodeType(node) === Node.TEXT_NODE || nodeType(node) === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}
