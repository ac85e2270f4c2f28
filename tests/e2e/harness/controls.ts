/**
 * Functions that run inside a document under test. Each closes over nothing: it is sent as text.
 */

/** A control that a reader can see: its name, and the box in which a press counts for it. */
export interface Control {
  name: string;
  left: number;
  right: number;
  width: number;
  height: number;
  /** A link within a sentence, whose height is the line's. */
  inText: boolean;
}

/** Every control of the document that is on show, in order. */
export function controlsOnShow(): Control[] {
  const controls = 'a[href], button, input, select, summary';
  const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (found) =>
      found.checkVisibility({ visibilityProperty: true }) && !found.closest('.visually-hidden'),
  );
  return shown.map((control) => {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const boxes = [control, ...labels].map((part) => part.getBoundingClientRect());
    const [left, top] = [
      Math.min(...boxes.map((b) => b.left)),
      Math.min(...boxes.map((b) => b.top)),
    ];
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const words = labels.map((label) => label.textContent).join(' ') || control.textContent;
    return {
      name: (control.getAttribute('aria-label') || words || control.tagName).trim().slice(0, 60),
      left,
      right,
      width: right - left,
      height: bottom - top,
      inText:
        control.matches('p a, li a, p button') && getComputedStyle(control).display === 'inline',
    };
  });
}

/** Texts that are cut off: wider than the box that hides what sticks out of it. */
export function cutTexts(): string[] {
  return (
    [...document.querySelectorAll('body *')]
      // The text of a field scrolls by itself. What its `scrollWidth` is no standard says yet, and
      // Firefox counts the hint of an empty one: https://github.com/w3c/csswg-drafts/issues/13502
      .filter((element) => !element.closest('.visually-hidden, svg, input'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
      .map(({ textContent }) => textContent?.slice(0, 60) ?? '')
  );
}

/** How far the document can be scrolled sideways, CSS pixels. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** Regions that scroll although no key gets there: neither they nor anything in them has focus. */
export function unreachableScrolls(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll('body *')]
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow))
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    )
    .filter((element) => !element.matches(focusable) && !element.querySelector(focusable))
    .map((element) => element.outerHTML.slice(0, 80));
}

/**
 * What sticks out of the window sideways, and makes the document scroll: the first few of the
 * innermost. What lies in a box of its own that scrolls or clips does not widen the document.
 */
export function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isBeyond = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  };
  const isContained = ({ parentElement }: Element): boolean =>
    parentElement !== null &&
    parentElement !== document.body &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(parentElement).overflowX) ||
      isContained(parentElement));
  const found = [...document.querySelectorAll('body *')].filter(
    (element) =>
      isBeyond(element) && ![...element.children].some(isBeyond) && !isContained(element),
  );
  return found.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
}

/** Fill a field as typing does: its value, and the event that the page listens to. Runs in the page. */
export function fillField(selector: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
