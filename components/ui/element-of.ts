/** The element of an extension page that a view is drawn into. Throws where it is not there. */
export function elementOf(page: Document, id: string): HTMLElement {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
