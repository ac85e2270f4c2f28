import { afterEach, expect, test, vi } from 'vitest';
import { onShow } from '../../../components/site-access/own-world.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that names an element "prerendering" is not waited for', async () => {
  vi.stubGlobal('document', { prerendering: { addEventListener: () => undefined } });
  await expect(onShow()).resolves.toBeUndefined();
});

test('a page that is rendered ahead is waited for until it is shown', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  vi.stubGlobal('document', page);
  let isShown = false;
  const shown = onShow().then(() => {
    isShown = true;
  });
  page.dispatchEvent(new Event('prerenderingchange'));
  await Promise.resolve();
  expect(isShown).toBe(false);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  await shown;
});
