import {
  firstChild,
  isElement,
  lastChild,
  nextSibling,
  nodeType,
  parentNode,
  previousSibling,
  shadowRootOf,
} from '../dom.ts';

/**
 * One step of a walk in reading order: a node is entered or left. An open shadow root counts as
 * the first child of its host, so its text is read before the host's own children.
 */
export interface Step {
  node: Node;
  leaving: boolean;
}

function shadowOf(node: Node): ShadowRoot | null {
  return isElement(node) ? shadowRootOf(node) : null;
}

/** Null for anything but the root of an open shadow tree. */
function hostOf(node: Node): Element | null {
  return nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE
    ? ((node as ShadowRoot).host ?? null)
    : null;
}

/** The node above in reading order: the parent, or the host of a shadow root. */
export function parentOf(node: Node): Node | null {
  return parentNode(node) ?? hostOf(node);
}

/** Moves to the next step; `skip` passes over what is below an entered node. False at the end. */
export function stepForward(step: Step, skip: boolean): boolean {
  const { node } = step;
  if (!step.leaving) {
    const below = skip ? null : (shadowOf(node) ?? firstChild(node));
    if (below === null) step.leaving = true;
    else step.node = below;
    return true;
  }
  const host = hostOf(node);
  const sibling = host === null ? nextSibling(node) : firstChild(host);
  const next = sibling ?? host ?? parentNode(node);
  if (next === null) return false;
  step.node = next;
  step.leaving = sibling === null;
  return true;
}

/** Moves to the step before; `skip` passes over what is below a left node. False at the start. */
export function stepBack(step: Step, skip: boolean): boolean {
  const { node } = step;
  if (step.leaving) {
    const below = skip ? null : (lastChild(node) ?? shadowOf(node));
    if (below === null) step.leaving = false;
    else step.node = below;
    return true;
  }
  const parent = parentOf(node);
  // A shadow root has nothing before it in its host; a first child may have the shadow root.
  const sibling =
    hostOf(node) === null ? (previousSibling(node) ?? (parent && shadowOf(parent))) : null;
  const before = sibling ?? parent;
  if (before === null) return false;
  step.node = before;
  step.leaving = sibling !== null;
  return true;
}
