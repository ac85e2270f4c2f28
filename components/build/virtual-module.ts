import type { Plugin } from 'vite';

/**
 * Gives the build a module that no file holds; its types stand in a `virtual-*.d.ts`.
 *
 * @param id what is imported.
 * @param read gives the exports by their names, each as an expression; asked when the module is imported.
 */
export function virtualModule(
  name: string,
  id: string,
  read: () => Record<string, string>,
): Plugin {
  const resolved = `\0${id}`;
  return {
    name,
    resolveId: (asked) => (asked === id ? resolved : null),
    load(asked) {
      if (asked !== resolved) return null;
      return Object.entries(read())
        .map(([key, value]) => `export const ${key} = ${value};`)
        .join('\n');
    },
  };
}

/**
 * A function that gives a text. An engine makes a text that stands in a script by itself when the
 * script starts; one in a function it makes when the function is first called.
 */
export const textWhenCalled = (text: string): string => `() => ${JSON.stringify(text)}`;

/** An object of such functions, by their names. */
export function textsWhenCalled(texts: readonly (readonly [name: string, text: string])[]): string {
  const entries = texts.map(([name, text]) => `${JSON.stringify(name)}: ${textWhenCalled(text)}`);
  return `{ ${entries.join(', ')} }`;
}
