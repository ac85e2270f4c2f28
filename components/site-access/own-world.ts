/** Variables of the extension's isolated world: no page can read or set them. */
interface OwnWorld {
  __caveatRunning?: { role: Role; controller: AbortController };
}

/** A page's element with this id would answer to the name too, but not as the world's own. */
const runningIn = (world: OwnWorld) =>
  Object.hasOwn(world, '__caveatRunning') ? world.__caveatRunning : undefined;

/** What runs in a page: the probe, or the annotator that it called. */
type Role = 'probe' | 'annotator';

/**
 * Makes this the one script of ours in the page: one that runs already, the probe or an annotator
 * from before an update, is stopped first. Aborting the controller stops this one.
 */
export function takeOver(role: Role): AbortController {
  const world = globalThis as OwnWorld;
  runningIn(world)?.controller.abort();
  const controller = new AbortController();
  world.__caveatRunning = { role, controller };
  return controller;
}

/**
 * The page's host where the probe runs and the annotator does not. Self-contained: it is sent into
 * the page.
 */
export function hostOfLoneProbe(): string | null {
  const world = globalThis as OwnWorld;
  const isAlone =
    Object.hasOwn(world, '__caveatRunning') && world.__caveatRunning?.role === 'probe';
  return isAlone ? location.hostname : null;
}

/**
 * Resolves once the page is shown. Chromium may render it before the reader clicks on the link to
 * it. What it sends until then has the number of a frame
 * (https://github.com/w3c/webextensions/issues/396), and nobody answers frames.
 */
export async function onShow(): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  // Compared with `true`, since Firefox has no such property
  // (https://developer.mozilla.org/docs/Web/API/Document/prerendering): there the name can stand for an
  // element of the page (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
  while (page.prerendering === true) {
    await new Promise((resolve) => {
      page.addEventListener('prerenderingchange', resolve, { once: true });
    });
  }
}
