import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { code, components, entrypoints, ROOT, tests, withoutComments } from './sources.ts';

/* How files are written, as `CONTRIBUTING.md` says. */

const MAX_LINES = 200;
const MAX_ENTRYPOINT_LINES = 25;

test(`an entrypoint is wiring: at most ${MAX_ENTRYPOINT_LINES} lines`, () => {
  const long = entrypoints.filter(
    (path) =>
      !path.endsWith('.css') && code(path).trimEnd().split('\n').length > MAX_ENTRYPOINT_LINES,
  );
  expect(long).toEqual([]);
});

test(`no file is longer than ${MAX_LINES} lines, but for lists of cases`, () => {
  const long = [...components, ...entrypoints, ...tests].filter(
    (path) => !path.endsWith('-cases.ts') && code(path).trimEnd().split('\n').length > MAX_LINES,
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
