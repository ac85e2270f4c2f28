import type { Point } from './driver.ts';
import { openPopup, POPUP, popupWentByItself } from './firefox-popup.ts';
import { FirefoxEmbeddedView } from './firefox-view.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** The document in the popup. */
export class FirefoxPopupView extends FirefoxEmbeddedView {
  readonly #window: FirefoxWindow;

  constructor(window: FirefoxWindow) {
    super(window, POPUP);
    this.#window = window;
  }

  /**
   * A popup that went by itself is opened again, as a reader would do.
   *
   * @throws after that: what was to be pressed is looked for anew in the new popup.
   */
  override async clickAt(inside: Point): Promise<void> {
    if (await popupWentByItself(this.#window)) {
      await openPopup(this.#window);
      throw new Error('The popup went by itself and was opened again.');
    }
    await super.clickAt(inside);
  }
}
