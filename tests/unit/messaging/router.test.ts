import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type AnnotatorAnswers,
  type FromAnnotator,
  fromAnnotator,
} from '../../../components/messaging/protocol.ts';
import {
  createRouter,
  isOwnAnnotator,
  isOwnExtensionPage,
} from '../../../components/messaging/router.ts';

const OURS = 'caveat-id';
const ownAnnotator = { id: OURS, frameId: 0, tab: { id: 7 }, url: 'https://news.example/' };

/** Malformed messages tried in a run; the total is written down in `docs/security.md`. */
const FUZZ_RUNS = 10_000;

function routerWithSpies() {
  const handlers = {
    callAnnotator: vi.fn(() => undefined),
    pageReport: vi.fn(() => undefined),
    styleMarks: vi.fn(() => undefined),
    openPanel: vi.fn(() => Promise.resolve('opened' as const)),
    readArticle: vi.fn(() => Promise.resolve(null)),
    switchSiteOff: vi.fn(() => Promise.resolve('kept' as const)),
    dismissMark: vi.fn(() => Promise.resolve('kept' as const)),
  };
  const route = createRouter<FromAnnotator, AnnotatorAnswers>(
    fromAnnotator,
    isOwnAnnotator(OURS),
    handlers,
  );
  const calls = () => Object.values(handlers).flatMap((handler) => handler.mock.calls);
  return { route, handlers, calls };
}

test('a message that is listed reaches its handler, and its answer the sender', async () => {
  const { route, handlers } = routerWithSpies();
  const target = { topic: 'isis-k', fact: null, item: null };
  await expect(route({ type: 'openPanel', target }, ownAnnotator)).resolves.toBe('opened');
  expect(handlers.openPanel).toHaveBeenCalledWith({ type: 'openPanel', target }, ownAnnotator);
});

test('the handler runs before the router returns, since the panel needs the gesture', () => {
  const { route, handlers } = routerWithSpies();
  route({ type: 'switchSiteOff' }, ownAnnotator);
  expect(handlers.switchSiteOff).toHaveBeenCalledOnce();
});

describe('a stranger is ignored', () => {
  test.each([
    ['another extension', { ...ownAnnotator, id: 'somebody-else' }],
    ['a frame inside the page', { ...ownAnnotator, frameId: 3 }],
    ['no tab', { ...ownAnnotator, tab: undefined }],
    ['nobody', {}],
  ])('%s', (_, sender) => {
    const { route, calls } = routerWithSpies();
    expect(route({ type: 'switchSiteOff' }, sender)).toBeUndefined();
    expect(calls()).toEqual([]);
  });

  test('a web page is no page of the extension', () => {
    const isPage = isOwnExtensionPage(OURS, 'chrome-extension://caveat-id/');
    expect(isPage({ id: OURS, url: 'chrome-extension://caveat-id/popup.html' })).toBe(true);
    expect(isPage({ id: OURS, url: 'https://news.example/' })).toBe(false);
    expect(isPage({ id: 'other', url: 'chrome-extension://caveat-id/popup.html' })).toBe(false);
  });
});

test('malformed messages neither throw nor reach a handler', () => {
  const { route, calls } = routerWithSpies();
  const types = ['pageReport', 'openPanel', 'dismissMark', 'getReport', 'toString', '__proto__'];
  const malformed = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
    fc.record({ type: fc.constantFrom(...types), report: fc.anything(), target: fc.anything() }),
    fc.record({ type: fc.constantFrom(...types), mark: fc.oneof(fc.integer(), fc.constant(null)) }),
  );
  fc.assert(
    fc.property(malformed, (raw) => {
      expect(route(raw, ownAnnotator)).toBeUndefined();
    }),
    { numRuns: FUZZ_RUNS },
  );
  expect(calls()).toEqual([]);
});
