import { annotateOwnPage } from '../annotator/own-page.ts';
import { createPageFacts } from '../annotator/page-facts.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { SAMPLE_DATE } from './sample-date.ts';
import type { MarkSample } from './start-welcome.tsx';

/** Marks the welcome page as any other: the same marks, the same card. Nothing of it is stored. */
export function sampleMarker(anchors: GazetteerAnchors): MarkSample {
  return (onOff) => {
    const controller = new AbortController();
    const annotator = annotateOwnPage(anchors, {
      facts: createPageFacts(document, () => ({ date: SAMPLE_DATE, others: [] })),
      settings: DEFAULT_SETTINGS,
      onReport: () => undefined,
      onOff,
      signal: controller.signal,
    });
    return {
      openCard() {
        // The first mark in view is the one that opens, and the text above has marks as well.
        document.querySelector('.cutting')?.scrollIntoView();
        annotator.step('next');
      },
      remove: () => controller.abort(),
    };
  };
}
