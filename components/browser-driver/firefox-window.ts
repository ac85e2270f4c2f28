import type { Point, Theme } from './driver.ts';
import type { Marionette } from './marionette.ts';
import { KEYS } from './webdriver-keys.ts';

/** Where a script or an input goes: the page of the selected tab, or the browser's own window. */
type Context = 'content' | 'chrome';

/** Values of `layout.css.prefers-color-scheme.content-override`. */
const THEMES: Record<Theme, number> = { dark: 0, light: 1 };

/** Firefox's window: scripts and input, in its pages and in its own toolbars. */
export class FirefoxWindow {
  readonly marionette: Marionette;

  constructor(marionette: Marionette) {
    this.marionette = marionette;
  }

  /** Run the body of a function in the browser's own window. */
  async chrome<R>(script: string, ...args: unknown[]): Promise<R> {
    return this.#script('chrome', script, args, {});
  }

  /** Run the body of a function in the page of the selected tab. */
  async content<R>(script: string, args: unknown[], sandbox?: 'system'): Promise<R> {
    return this.#script('content', script, args, sandbox ? { sandbox } : {});
  }

  async #script<R>(context: Context, script: string, args: unknown[], more: object): Promise<R> {
    await this.#enter(context);
    const answer = await this.marionette.send('WebDriver:ExecuteScript', { script, args, ...more });
    return (answer as { value: R }).value;
  }

  async #enter(value: Context): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value });
  }

  /** Talk to a tab from now on, and with `focus` bring it to the front. */
  async select(handle: string, focus: boolean): Promise<void> {
    await this.#enter('content');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  /**
   * Handles of all tabs; in Marionette's context "chrome" they would be those of the windows
   * (https://searchfox.org/firefox-main/source/remote/marionette/browser.sys.mjs).
   */
  async tabs(): Promise<string[]> {
    await this.#enter('content');
    return (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
  }

  async newTab(): Promise<string> {
    await this.#enter('content');
    // Any handle will do as the place to open from; the selected tab may have been closed.
    const [first] = await this.tabs();
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
    const answer = await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    return (answer as { handle: string }).handle;
  }

  async closeTab(): Promise<void> {
    await this.#enter('content');
    await this.marionette.send('WebDriver:CloseWindow');
  }

  /** Load an address in the selected tab; resolves when the page has loaded. */
  async navigate(url: string): Promise<void> {
    await this.#enter('content');
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Move the mouse to a point, by way of the one beside it, and press there if asked to. */
  async pointer(context: Context, { x, y }: Point, press: boolean): Promise<void> {
    const to = { type: 'pointerMove', y: Math.round(y), duration: 0 };
    await this.#act(context, {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { ...to, x: Math.round(x) - 1 },
        { ...to, x: Math.round(x) },
        ...(press
          ? [
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ]
          : []),
      ],
    });
  }

  /** Touch a point of the selected page with a finger, and lift it. */
  async tap({ x, y }: Point): Promise<void> {
    await this.#act('content', {
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Press a key, with modifiers as in `Shift+Tab`, and let go in reverse order. */
  async keys(context: Context, combination: string): Promise<void> {
    const values = combination.split('+').map((key) => KEYS[key] ?? key);
    await this.#act(context, {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  async #act(context: Context, source: object): Promise<void> {
    await this.#enter(context);
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** A picture of the selected page, or of the whole window with its sidebar. */
  async screenshot(context: Context): Promise<Buffer> {
    await this.#enter(context);
    const answer = await this.marionette.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from((answer as { value: string }).value, 'base64');
  }

  /** The selected page on paper, as PDF. */
  async print(): Promise<Buffer> {
    await this.#enter('content');
    const answer = await this.marionette.send('WebDriver:Print', {});
    return Buffer.from((answer as { value: string }).value, 'base64');
  }

  /** Set a preference of the browser. */
  async prefer(name: string, value: string | number | boolean): Promise<void> {
    const kind = { string: 'String', number: 'Int', boolean: 'Bool' }[typeof value as 'string'];
    await this.chrome(`Services.prefs.set${kind}Pref(arguments[0], arguments[1])`, name, value);
  }

  /** Set the language of the browser's interface, which its extensions then use. */
  async speak(language: string): Promise<void> {
    await this.prefer('intl.accept_languages', `${language}, en`);
    await this.chrome(
      `Services.locale.availableLocales = [...Services.locale.availableLocales, arguments[0]];
       Services.locale.requestedLocales = [arguments[0]];`,
      language,
    );
  }

  async theme(theme: Theme): Promise<void> {
    await this.prefer('layout.css.prefers-color-scheme.content-override', THEMES[theme]);
  }
}
