import { startAnnotator } from '../annotator/annotator.ts';
import { readArticle } from '../annotator/ask-extension.ts';
import { annotatorCard } from '../annotator/card.ts';
import { createPageFacts } from '../annotator/page-facts.ts';
import { createAnchorTest } from '../matching/anchors.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { SAMPLE_DATE } from './sample-date.ts';
import type { MarkSample } from './start-welcome.tsx';

/**
 * Marks the welcome page as any other: the same marks, the same card. Nothing of it is stored.
 * `cards`: the cards' lines of all topics, as JSON.
 */
export function sampleMarker(anchors: GazetteerAnchors, cards: string): MarkSample {
  return (onOff) => {
    const controller = new AbortController();
    const { signal } = controller;
    const facts = createPageFacts(document, () => SAMPLE_DATE);
    const { marks, look, card } = DEFAULT_SETTINGS;
    const annotator = startAnnotator({
      document,
      facts,
      anchorTest: createAnchorTest(anchors),
      readArticle,
      rootStyles: null,
      settings: { marks, look, dismissed: [] },
      onReport: () => undefined,
      styleMarks: () => undefined,
      createCard: (answer) =>
        annotatorCard({
          document,
          cards,
          answer,
          articleDay: facts.day,
          settings: () => card,
          switchSiteOff: onOff,
          notAboutThis: onOff,
          signal,
        }),
      signal,
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
