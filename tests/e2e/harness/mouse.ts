import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Point, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';

/** One movement of a hand on the mouse. */
type Movement =
  | { type: 'pointerMove'; x: number; y: number }
  | { type: 'pointerDown' | 'pointerUp'; button: 0 };

/** The mouse of a tab in front, one movement at a time: `Tab` has whole moves and clicks only. */
export class Mouse {
  readonly #driver: Driver;
  readonly #tab: Tab;
  #place: Point = { x: 0, y: 0 };

  constructor(driver: Driver, tab: Tab) {
    this.#driver = driver;
    this.#tab = tab;
  }

  async moveTo(place: Point): Promise<void> {
    this.#place = place;
    await this.#act([{ type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y) }]);
  }

  async down(): Promise<void> {
    await this.#act([{ type: 'pointerDown', button: 0 }]);
  }

  async up(): Promise<void> {
    await this.#act([{ type: 'pointerUp', button: 0 }]);
  }

  async doubleClick(place: Point): Promise<void> {
    await this.moveTo(place);
    if (this.#tab instanceof ChromiumTab) {
      await this.#tab.page.mouse.click(place.x, place.y, { count: 2 });
      return;
    }
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ] as const;
    await this.#act([...press, ...press]);
  }

  /** Turn the wheel where the mouse is; positive is down, in CSS pixels. */
  async wheel(by: number): Promise<void> {
    if (this.#tab instanceof ChromiumTab) {
      await this.#tab.page.mouse.wheel({ deltaY: by });
      return;
    }
    const { x, y } = this.#place;
    await this.#perform({
      type: 'wheel',
      id: 'wheel',
      actions: [
        {
          type: 'scroll',
          x: Math.round(x),
          y: Math.round(y),
          deltaX: 0,
          deltaY: by,
          duration: 0,
        },
      ],
    });
  }

  async #act(movements: readonly Movement[]): Promise<void> {
    if (!(this.#tab instanceof ChromiumTab)) {
      const actions = movements.map((each) => ({ ...each, duration: 0 }));
      await this.#perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions,
      });
      return;
    }
    const { mouse } = this.#tab.page;
    for (const movement of movements) {
      if (movement.type === 'pointerMove') await mouse.move(movement.x, movement.y);
      else if (movement.type === 'pointerDown') await mouse.down();
      else await mouse.up();
    }
  }

  async #perform(source: object): Promise<void> {
    if (!(this.#driver instanceof FirefoxDriver)) throw new Error('a mouse of neither browser');
    const { marionette } = this.#driver.window;
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:PerformActions', { actions: [source] });
  }
}
