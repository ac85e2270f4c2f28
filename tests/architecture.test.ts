import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MAY_IMPORT, PAGES, PURE } from './layers.ts';
import {
  components,
  entrypoints,
  imports,
  ROOT,
  valueImports,
  withoutComments,
} from './sources.ts';

/*
 * Who may import whom and what code may do, as `docs/architecture.md` says. A rule that is only
 * prose is a rule nobody keeps.
 */

/** Names that only a document has. `URL` and the like are Node's too. */
const DOM_GLOBALS =
  /\b(document|window|navigator|location|HTMLElement|querySelector|MutationObserver|localStorage)\b[.(]/;

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
