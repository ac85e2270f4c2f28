type Value = string | number | boolean;

/** Run a script in the browser's own window, and hand over what it returns. */
type Run = <R>(script: string, ...args: unknown[]) => Promise<R>;

const KINDS = { string: 'String', number: 'Int', boolean: 'Bool' } as const;

const kindOf = (value: Value) => KINDS[typeof value as keyof typeof KINDS];

/** Firefox's preferences, and how they stood before they were set here. */
export class FirefoxPreferences {
  readonly #run: Run;
  /** What stood there before; null: the default. */
  readonly #before = new Map<string, Value | null>();

  constructor(run: Run) {
    this.#run = run;
  }

  async set(name: string, value: Value): Promise<void> {
    const kind = kindOf(value);
    const before = await this.#run<Value | null>(
      `const [name, value] = arguments;
       const before = Services.prefs.prefHasUserValue(name) ? Services.prefs.get${kind}Pref(name) : null;
       Services.prefs.set${kind}Pref(name, value);
       return before;`,
      name,
      value,
    );
    if (!this.#before.has(name)) this.#before.set(name, before);
  }

  /** Put back all that was set, as if nothing had been. */
  async restore(): Promise<void> {
    for (const [name, value] of this.#before) {
      if (value === null) await this.#run('Services.prefs.clearUserPref(arguments[0])', name);
      else await this.set(name, value);
    }
    this.#before.clear();
  }
}
