import { shownViewOf } from '../dom.ts';

/**
 * Gives shadow roots the rules by which marks are painted: Chromium's inherit the document's,
 * Firefox's do not (https://bugzilla.mozilla.org/show_bug.cgi?id=2062718). Nothing is added to the DOM,
 * and aborting takes the sheet out again.
 *
 * @param css the rules of `entrypoints/marks.css`.
 */
export function createRootStyles(
  document: Document,
  css: string,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const sheet = new (shownViewOf(document).CSSStyleSheet)();
  sheet.replaceSync(css);
  const styled = new Set<WeakRef<ShadowRoot>>();
  signal.addEventListener('abort', () => {
    for (const reference of styled) {
      const root = reference.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((own) => own !== sheet);
    }
  });
  return (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.add(new WeakRef(root));
  };
}
