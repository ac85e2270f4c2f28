import { anchors } from 'virtual:detector-data';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startProbe } from '../components/annotator/probe.ts';
import { callAnnotator } from '../components/browser/call-annotator.ts';
import { createAnchorTest } from '../components/matching/anchors.ts';
import { onShow, takeOver } from '../components/site-access/own-world.ts';

/**
 * The content script of every page: it looks for a rare anchor and asks for the annotator where there
 * is one. Most pages have none, so this is all that they ever load or run.
 */
export default defineUnlistedScript(async () => {
  const controller = takeOver('probe');
  await onShow();
  startProbe({
    document,
    anchorTest: createAnchorTest(anchors),
    async callAnnotator() {
      if (!(await callAnnotator())) controller.abort();
    },
    signal: controller.signal,
  });
});
