/** What a reader carries away from a page: copies, hits of a search. */

/** All that can be selected, as text and as the clipboard's HTML. Runs in the page. */
export function copied(): { text: string; html: string } {
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const box = document.createElement('div');
  const range = selection?.getRangeAt(0);
  if (range) box.append(range.cloneContents());
  const taken = { text: String(selection), html: box.innerHTML };
  selection?.removeAllRanges();
  return taken;
}

/** How often find-in-page stops at these words, and what it selects each time. Runs in the page. */
export function foundInPage(words: string): string[] {
  const find = Reflect.get(window, 'find').bind(window);
  getSelection()?.removeAllRanges();
  const hits: string[] = [];
  while (hits.length < 100 && find(words, false, false, false)) {
    const range = getSelection()?.getRangeAt(0);
    hits.push(`${range?.startContainer.parentElement?.localName} ${range?.startOffset} ${range}`);
  }
  getSelection()?.removeAllRanges();
  return hits;
}
