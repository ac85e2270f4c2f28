/**
 * Takes a listener of the extension API away. Where the extension itself is gone the browser throws
 * at the attempt, and the listener has gone with it: that is no error for the page's console.
 */
export function stopListening<Listener>(
  event: { removeListener(listener: Listener): void },
  listener: Listener,
): void {
  try {
    event.removeListener(listener);
  } catch {
    // Gone already.
  }
}
