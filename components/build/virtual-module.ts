import type { Plugin } from 'vite';

/**
 * Gives the build a module that no file holds; its types stand in a `virtual-*.d.ts`.
 *
 * @param id what is imported.
 * @param read gives the exports by their names, as data; asked when the module is imported.
 */
export function virtualModule(
  name: string,
  id: string,
  read: () => Record<string, unknown>,
): Plugin {
  const resolved = `\0${id}`;
  return {
    name,
    resolveId: (asked) => (asked === id ? resolved : null),
    load(asked) {
      if (asked !== resolved) return null;
      return Object.entries(read())
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
