import { test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();

test.each([
  ['has one', '<p>Of ISIS-K.</p>', ''],
  ['gets a body with one before the first look', '<p>The harbour.</p>', '<p>Of ISIS-K.</p>'],
])('calls for the annotator where a page %s', async (_what, first, then) => {
  const { evaluate, becomes } = await open(first);
  await evaluate(`{
    lab.startProbeAlone();
    const body = document.createElement('body');
    body.innerHTML = ${JSON.stringify(then)};
    if (body.hasChildNodes()) document.body.replaceWith(body);
  }`);
  await becomes('lab.callsForAnnotator()', 1);
});
