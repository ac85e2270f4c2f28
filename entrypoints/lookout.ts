import { anchors } from 'virtual:reader-data';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callReader } from '../components/browser/call-reader.ts';
import { createAnchorTest } from '../components/matching/anchors.ts';
import { onShow, takeOver } from '../components/page/life.ts';
import { startLookout } from '../components/reader/lookout.ts';

/**
 * The content script of every page: it looks for a rare anchor and asks for the reader where there
 * is one. Most pages have none, so this is all that they ever load or run.
 */
export default defineUnlistedScript(async () => {
  const controller = takeOver('lookout');
  await onShow();
  startLookout({
    document,
    anchorTest: createAnchorTest(anchors),
    async callReader() {
      if (!(await callReader())) controller.abort();
    },
    signal: controller.signal,
  });
});
