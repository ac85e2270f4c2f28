import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's files of code and style, for tests that read them. Paths are from the root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

export const components = sources('components');
export const entrypoints = sources('entrypoints');
export const tests = sources('tests');
/** The text of a file. */
export const code = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** The same without comments. */
export const withoutComments = (path: string) =>
  code(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

/** What a file imports, types included, as it is written there. */
export function imports(path: string): string[] {
  const found = withoutComments(path).matchAll(
    /(?:\bfrom\s+|\bimport\s+|\bimport\()['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? '');
}

/** What is still imported when types are erased. */
export function valueImports(path: string): string[] {
  const found = withoutComments(path).matchAll(
    /^(?:import|export) (?!type )(?:([^'";]{1,2000}?) from )?'([^']{1,200})'/gm,
  );
  const isErased = (names: string) =>
    /^\{[^}]{1,2000}\}$/.test(names) &&
    names
      .slice(1, -1)
      .split(',')
      .every((name) => /^\s*(?:type |$)/.test(name));
  return [...found].filter(([, names = '']) => !isErased(names)).map(([, , from = '']) => from);
}
