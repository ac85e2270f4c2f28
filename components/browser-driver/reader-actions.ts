import type { Point, Tab, View } from './driver.ts';
import { centreOf, centreOfControl, inspectMarks, wasPressed } from './in-page.ts';
import { MARK_PREFIX, NAME_PREFIX } from './names.ts';
import { until } from './wait.ts';

/** What a reader does with marks, cards and controls. */

/** Milliseconds in which a click arrives at what it hit. */
const PRESS_NOTICED = 1_000;

/**
 * Press the control with this name, once it is on show; again where it moved away from under the
 * pointer, as a hand would.
 */
export async function pressControl(view: View, name: string): Promise<void> {
  await until(`"${name}" to be pressed`, async () => {
    await view.clickAt(await until(`"${name}"`, () => view.evaluate(centreOfControl, name)));
    // Where the press closed the document, nobody is left to ask.
    const pressed = () => view.evaluate(wasPressed).catch(() => true);
    return until('the press', pressed, PRESS_NOTICED);
  });
}

/** Press the first element that matches, once it is on show. */
export async function click(view: View, selector: string): Promise<void> {
  await until(`${selector} to be pressed`, async () => {
    await view.clickAt(await until(selector, () => view.evaluate(centreOf, selector)));
    return true;
  });
}

/** The names marked on a page, in document order; claims and counts have marks of their own. */
export async function markedNames(tab: Tab): Promise<string[]> {
  const marks = await tab.marks();
  return marks.filter(({ name }) => name.startsWith(NAME_PREFIX)).map(({ text }) => text);
}

/** Wait for the nth mark with this text, scroll it into view and say where it is. */
export async function placeOfMark(tab: Tab, text: string, nth = 0): Promise<Point> {
  return until(
    `a mark on "${text}"`,
    async () => (await tab.evaluate(inspectMarks, MARK_PREFIX, { text, nth })).centre,
  );
}

/**
 * Point at a mark and wait for its card; its text. Points again, as a hand does that is not quite
 * still: a mark may be painted before the annotator listens to the pointer.
 */
export async function openCard(tab: Tab, text: string, nth = 0): Promise<string> {
  let shake = 0;
  return until(`the card on "${text}"`, async () => {
    const { x, y } = await placeOfMark(tab, text, nth);
    shake = 1 - shake;
    await tab.moveTo({ x: x + shake, y });
    return cardText(tab);
  });
}

/** What the card says, or null while none is on show. */
export async function cardText(tab: Tab): Promise<string | null> {
  return tab.inCard((root) => {
    const texts = [...root.children].map((child) => (child as HTMLElement).innerText ?? '');
    return texts.join('\n').trim() || null;
  });
}

/**
 * Press the button of the open card whose label starts like this, until it has had its effect:
 * the card ignores clicks until it has been on show for a moment.
 */
export async function pressInCard(
  tab: Tab,
  label: string,
  effect: () => Promise<boolean>,
): Promise<void> {
  await until(`the effect of "${label}"`, async () => {
    if (await effect()) return true;
    const place = await tab.inCard(centreInCard, label);
    if (place) await tab.clickAt(place);
    return effect();
  });
}

function centreInCard(root: ShadowRoot, start: string): Point | null {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find((found) => found.textContent?.trim().startsWith(start));
  // A card that is higher than a low window scrolls within itself.
  button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Wait until no card is on show. */
export async function cardGone(tab: Tab): Promise<void> {
  await until('the card to go', async () => (await cardText(tab)) === null);
}
