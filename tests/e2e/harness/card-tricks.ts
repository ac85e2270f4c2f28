/**
 * What a page may try on the host of a card that is open, to hide it or to have a click go where the
 * reader did not mean it. Each function runs in the page, and is sent as text: it closes over nothing.
 */

/** Style the card's host by these declarations, on the element and by a sheet. */
export function styleHost(declarations: readonly string[]): void {
  const host = document.querySelector<HTMLElement>('[popover]');
  for (const declaration of declarations) {
    const [name = '', value = ''] = declaration.split(': ');
    host?.style.setProperty(name, value, 'important');
  }
  const sheet = document.createElement('style');
  sheet.textContent = `[popover], html > div { ${declarations.join(' !important; ')} !important }`;
  document.head.append(sheet);
}

/** Register these custom properties as colours, and draw on the host by its pseudo-elements. */
export function registerAndDraw(properties: readonly string[]): void {
  for (const name of properties)
    CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'red' });
  const sheet = document.createElement('style');
  sheet.textContent = `[popover]::before, [popover]::after { content: 'Read on' !important;
    position: fixed !important; inset: 0 !important; background: white !important }`;
  document.head.append(sheet);
}

/** Lay a button over everything that is next to transparent, with the id `cover`. */
export function layButtonOver(): void {
  const cover = document.createElement('button');
  cover.id = 'cover';
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0.01';
  document.body.append(cover);
  cover.showPopover();
}

/** Draw over everything what lets clicks pass, and leave it there for some milliseconds. */
export async function drawOver(ms: number): Promise<void> {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
  cover.textContent = 'Press here to read on';
  document.body.append(cover);
  cover.showPopover();
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Show a picture of the page over it, which lets clicks pass, for some milliseconds and longer. */
export async function showPictureOver(ms: number): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = `::view-transition { pointer-events: none; background: white }
    ::view-transition-group(root) { animation-duration: 60s }
    ::view-transition-image-pair(root) { opacity: 0 }`;
  document.head.append(sheet);
  await document.startViewTransition(() => undefined).ready;
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Hide the card for some milliseconds, and show it again as soon as the pointer moves. */
export async function hideUntilPointed(ms: number): Promise<void> {
  const host = document.querySelector<HTMLElement>('[popover]');
  host?.hidePopover();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const show = () => {
    // A card that was touched takes itself away; then there is nothing to show.
    if (host?.isConnected) host.showPopover();
  };
  addEventListener('pointermove', show, { once: true, capture: true });
}

/** Move the element `#mark` down by so many CSS pixels, and its card with it. */
export function moveMark(by: number): Promise<void> {
  return new Promise((resolve) => {
    const mark = document.querySelector<HTMLElement>('#mark');
    if (mark)
      mark.style.marginTop = `${Number.parseFloat(getComputedStyle(mark).marginTop) + by}px`;
    scrollBy(0, 1);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Move the card into a frame that shows it small; whether it is anywhere some milliseconds later. */
export async function moveIntoFrame(ms: number): Promise<boolean> {
  const host = document.querySelector<HTMLElement>('[popover]');
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position:fixed;inset:0;width:1200px;height:800px;border:0;transform-origin:0 0;transform:scale(0.5)';
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (host === null || inside === null) throw new Error('no card, or no frame');
  inside.body.append(host);
  host.showPopover();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return host.isConnected;
}
