import type { MarksStyle } from '../messaging/protocol.ts';

/** Milliseconds after which a request that was not answered is made again. */
const ASK_AGAIN = 500;
/** Requests at most that get no answer, one after the other: the extension may be gone for good. */
const MOST_UNANSWERED = 5;

/**
 * Has the page get the style that was wanted last. The browser may stop the background while it
 * carries a request out, and marks without their style sheet are not seen: so a request that is
 * not answered is made again. One is made at a time, since two that are carried out at once may
 * end in either order.
 *
 * @param ask asks for a style; true once it is there. Never rejects.
 * @returns called with each style that is wanted, at first none.
 */
export function keepMarksStyle(
  ask: (style: MarksStyle) => Promise<boolean>,
): (style: MarksStyle) => void {
  let wanted: MarksStyle = null;
  /** What the page has; undefined while a request is under way, or got no answer. */
  let present: MarksStyle | undefined = null;
  let isAsking = false;

  async function askUntilPresent(): Promise<void> {
    isAsking = true;
    let unanswered = 0;
    while (present !== wanted && unanswered < MOST_UNANSWERED) {
      const style = wanted;
      present = undefined;
      if (await ask(style)) {
        present = style;
        unanswered = 0;
      } else {
        unanswered++;
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
      }
    }
    isAsking = false;
  }

  return (style) => {
    wanted = style;
    if (!isAsking) void askUntilPresent();
  };
}
