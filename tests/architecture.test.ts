import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MAY_IMPORT, PAGES, PURE } from './layers.ts';

/**
 * The rules of the house, as `CONTRIBUTING.md` draws its map. A rule that is only prose is a
 * rule nobody keeps.
 */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Names that only a document has. `URL` and the like are Node's too. */
const DOM_GLOBALS =
  /\b(document|window|navigator|location|HTMLElement|querySelector|MutationObserver|localStorage)\b[.(]/;

const MAX_LINES = 200;
/** Style sheets and tests are lists of things alike. */
const MAX_LINES_OF_LIST = 300;
const MAX_ENTRYPOINT_LINES = 25;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const components = sources('components');
const entrypoints = sources('entrypoints');
const tests = sources('tests');
const code = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const withoutComments = (path: string) =>
  code(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

function imports(path: string): string[] {
  const found = withoutComments(path).matchAll(
    /(?:\bfrom\s+|\bimport\s+|\bimport\()['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? '');
}

/** What is still imported when types are erased. */
function valueImports(path: string): string[] {
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

/** The path from the root of what a relative import names. */
const target = (path: string, specifier: string) =>
  specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), specifier)) : specifier;

const isPure = (path: string) => PURE.some((prefix) => path.startsWith(prefix));
const folderOf = (path: string) => /^components\/([^/]+)\//.exec(path)?.[1];

test('only the door imports the extension API', () => {
  const importers = [...components, ...entrypoints].filter((path) =>
    imports(path).some((name) => name === 'wxt/browser' || name === 'webextension-polyfill'),
  );
  expect(importers.filter((path) => !path.startsWith('components/browser/'))).toEqual([]);
  expect(importers).toContain('components/browser/browser.ts');
});

test('pure code imports only pure code and data', () => {
  const allowed = (name: string) =>
    isPure(name) ||
    name.startsWith('assets/') ||
    name === 'valibot' ||
    name === 'tldts' ||
    // Types only; the test below keeps it so.
    /^components\/(page|claims|matching|topics)\/types\.ts$/.test(name);
  const strays = components
    .filter(isPure)
    .flatMap((path) => imports(path).map((name) => [path, target(path, name)] as const))
    .filter(([, name]) => !allowed(name));
  expect(strays).toEqual([]);
});

test('pure code names no DOM global', () => {
  expect(
    components.filter(isPure).filter((path) => DOM_GLOBALS.test(withoutComments(path))),
  ).toEqual([]);
});

test('every folder is governed', () => {
  const unknown = components.map((path) => folderOf(path) ?? path);
  expect([...new Set(unknown)].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('folders import downwards only', () => {
  const upwards = components.flatMap((path) => {
    const from = folderOf(path) ?? '';
    return imports(path)
      .map((name) => folderOf(target(path, name)))
      .filter((to) => to !== undefined && to !== from && !MAY_IMPORT[from]?.includes(to))
      .map((to) => `${path} → ${to}`);
  });
  expect(upwards).toEqual([]);
});

test('a page of the extension is imported by its own entrypoints only', () => {
  const strays = [...components, ...entrypoints].flatMap((path) => {
    const [, kind, folder = ''] = /^(components|entrypoints)\/([^/]+)\//.exec(path) ?? [];
    return imports(path)
      .map((name) => folderOf(target(path, name)))
      .filter((page) => page !== undefined && page in PAGES)
      .filter((page) =>
        kind === 'components' ? page !== folder : !PAGES[page ?? '']?.includes(folder),
      )
      .map((page) => `${path} → ${page}`);
  });
  expect(strays).toEqual([]);
  const folders = new Set(entrypoints.map((path) => path.split('/')[1]));
  expect(
    Object.values(PAGES)
      .flat()
      .filter((name) => !folders.has(name)),
  ).toEqual([]);
});

test('no module needs itself, by whatever way round', () => {
  const needs = new Map(
    [...components, ...entrypoints].map((path) => [
      path,
      valueImports(path).map((name) => target(path, name)),
    ]),
  );
  const done = new Set<string>();
  const cycleFrom = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of needs.get(path) ?? []) {
      const cycle = cycleFrom(next, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  expect([...needs.keys()].flatMap((path) => cycleFrom(path, []))).toEqual([]);
});

test('components import no test', () => {
  const strays = components.flatMap((path) =>
    imports(path)
      .map((name) => target(path, name))
      .filter((name) => name.startsWith('tests/'))
      .map((name) => `${path} → ${name}`),
  );
  expect(strays).toEqual([]);
});

test('what runs in web pages brings no view library', () => {
  const inPage = components.filter((path) =>
    /^components\/(page|annotator|hover-card|text|matching|claims)\//.test(path),
  );
  expect(inPage.filter((path) => imports(path).some((name) => name.startsWith('preact')))).toEqual(
    [],
  );
});

test('no component is imported through an entrypoint', () => {
  const strays = components.filter((path) =>
    imports(path).some((name) => target(path, name).startsWith('entrypoints/')),
  );
  expect(strays).toEqual([]);
});

test(`an entrypoint is wiring: at most ${MAX_ENTRYPOINT_LINES} lines`, () => {
  const long = entrypoints.filter(
    (path) =>
      !path.endsWith('.css') && code(path).trimEnd().split('\n').length > MAX_ENTRYPOINT_LINES,
  );
  expect(long).toEqual([]);
});

test('no entrypoint imports from another', () => {
  const folder = (path: string) => /^entrypoints\/([^/]+)\//.exec(path)?.[1];
  const strays = entrypoints.flatMap((path) =>
    imports(path)
      .map((name) => target(path, name))
      .filter((name) => /^entrypoints\/.*\.tsx?$/.test(name) && folder(name) !== folder(path))
      .map((name) => `${path} → ${name}`),
  );
  expect(strays).toEqual([]);
});

test('text is never parsed as HTML', () => {
  const parsers =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|DOMParser|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/;
  const found = [...components, ...entrypoints].filter(
    (path) => !path.startsWith('components/build/') && parsers.test(withoutComments(path)),
  );
  expect(found).toEqual([]);
});

test('what runs in the browser asks nothing of the network', () => {
  const asking = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/;
  const found = [...components, ...entrypoints].filter(
    (path) =>
      !/^components\/(build|browser-driver|command-line)\//.test(path) &&
      asking.test(withoutComments(path)),
  );
  expect(found).toEqual([]);
});

test('settings of one site are changed in guarded places only, so that private windows leave nothing', () => {
  const changers = components.filter(
    (path) =>
      !path.startsWith('components/settings/') &&
      /\b(withSiteRule|withDismissed|updateSettings)\b/.test(withoutComments(path)),
  );
  expect(changers).toEqual([
    // By `keepForSite`, which refuses private windows.
    'components/background/background.ts',
    'components/background/commands.ts',
    // The browser keeps the grant itself, whatever window it was given in.
    'components/background/grants.ts',
    'components/background/site-choices.ts',
    // Its sites are typed or listed there, not visited.
    'components/options/start-options.tsx',
    // Asks first whether the window is private.
    'components/popup/start-popup.tsx',
  ]);
});

test(`no script is longer than ${MAX_LINES} lines, no list than ${MAX_LINES_OF_LIST}`, () => {
  const most = (path: string) => (/^tests|\.css$/.test(path) ? MAX_LINES_OF_LIST : MAX_LINES);
  const long = [...components, ...entrypoints, ...tests].filter(
    (path) => code(path).split('\n').length > most(path) + 1,
  );
  expect(long).toEqual([]);
});

test('each action of the workflows is pinned by its commit', () => {
  const folder = join(ROOT, '.github', 'workflows');
  const used = readdirSync(folder).flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/\buses:\s*(\S{1,200})/g),
  ]);
  expect(used.length).toBeGreaterThan(0);
  const loose = used
    .map(([, action]) => action)
    .filter((action) => !/@[0-9a-f]{40}$/.test(`${action}`));
  expect(loose).toEqual([]);
});

test('what was seen in one version of a browser is told with its bug, or that none is known', () => {
  const told = [...components, ...entrypoints, ...tests].flatMap((path) =>
    [...code(path).matchAll(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm)]
      .map(([comment]) => comment)
      .filter((comment) => /\b(Firefox|Chromium) \d{3}\b/.test(comment))
      .map((comment) => ({ path, comment })),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ comment }) => !/https:|no bug known/.test(comment))).toEqual([]);
});

test('files are named for what they are', () => {
  const misnamed = components.filter((path) => {
    const name = path.split('/').at(-1) ?? '';
    return !/^([a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(tsx?|css)|[A-Z][A-Za-z0-9]*\.tsx)$/.test(name);
  });
  expect(misnamed).toEqual([]);
});

test('no default export outside entrypoints, and no barrel', () => {
  const found = components.filter((path) =>
    /^export (default|\* from)/m.test(withoutComments(path)),
  );
  expect(found).toEqual([]);
});

test('nothing that ships writes to the console', () => {
  const talking = [...components, ...entrypoints].filter(
    (path) =>
      !/^components\/(build|browser-driver|command-line)\//.test(path) &&
      /\bconsole\./.test(withoutComments(path)),
  );
  expect(talking).toEqual([]);
});
