import { isElement, isText, nodeType } from '../dom.ts';
import { isSeam, isSkipped } from './elements.ts';
import { type Step, stepBack, stepForward } from './walk.ts';

/** A stretch of the page that begins and ends at a seam, both steps included. */
export interface Region {
  from: Step;
  to: Step;
}

/** Whether text before and after the step belongs to different blocks. */
function isSeamStep({ node }: Step): boolean {
  if (isElement(node)) return isSeam(node);
  const type = nodeType(node);
  return type === Node.DOCUMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE;
}

function passesOver(step: Step): boolean {
  return isElement(step.node) && isSkipped(step.node);
}

/**
 * The siblings from `first` to `last` and the inline text around them: all the text that a change
 * to them affects.
 */
export function regionAround(first: Node, last: Node = first): Region {
  const from: Step = { node: first, leaving: false };
  for (const probe = { ...from }; stepBack(probe, passesOver(probe)) && !isSeamStep(probe); ) {
    Object.assign(from, probe);
  }
  const to: Step = { node: last, leaving: true };
  for (const probe = { ...to }; stepForward(probe, passesOver(probe)) && !isSeamStep(probe); ) {
    Object.assign(to, probe);
  }
  return { from, to };
}

/** The text of a region without its block structure: enough to ask for a rare anchor. */
export function roughTextOf({ from, to }: Region): string {
  const step = { ...from };
  let text = '';
  do {
    if (!step.leaving && isText(step.node)) text += step.node.data;
  } while (!(step.node === to.node && step.leaving === to.leaving) && stepForward(step, false));
  return text;
}
