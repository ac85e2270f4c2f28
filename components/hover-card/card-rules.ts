const DEFINITION = /(--[a-z\d-]{1,40}):\s{0,20}([^;}]{1,400});?/g;
const USE = /var\((--[a-z\d-]{1,40})\)/g;

/** A page can give any named font letters of its own, also for shadow trees; these it cannot. */
const GENERIC_FONTS = { '--serif': 'serif', '--sans': 'system-ui, sans-serif' };

/**
 * The rules of the card without custom properties: each design token's value stands where it is used.
 * A page can register a custom property to be of another type, and that holds in closed shadow trees
 * too (CSS Properties and Values 1, section 2).
 *
 * @param tokens defines each custom property before its use; defined once more, it is left as it was.
 * @param unit the reader's text size, as a CSS length.
 * @throws where a rule uses a property that nobody defines.
 */
export function cardRules(tokens: string, rules: string, unit: string): string {
  const values = new Map<string, string>(Object.entries({ ...GENERIC_FONTS, '--unit': unit }));
  const resolve = (css: string) =>
    css.replace(USE, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`The card uses ${name}, which is no token.`);
      return value;
    });
  const others = tokens.replace(DEFINITION, (_, name: string, value: string) => {
    if (!values.has(name)) values.set(name, resolve(value.trim()));
    return '';
  });
  return resolve(others + rules);
}
