import { startAnnotator } from '../../components/annotator/annotator.ts';
import { annotatorCard } from '../../components/annotator/card.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/defaults.ts';
import { SAMPLE_DATE, SAMPLE_DAY } from '../../components/welcome/sample-date.ts';
import type { SampleMarks } from '../../components/welcome/start-welcome.tsx';
import { anchorTest, cardSources, readArticle } from '../annotator/data.ts';

/** Reads this page as any other: the same marks, the same card. Nothing of it is stored. */
export function markSample(onOff: () => void): SampleMarks {
  const controller = new AbortController();
  const { signal } = controller;
  const annotator = startAnnotator({
    document,
    anchorTest: anchorTest(),
    readArticle,
    rootStyles: null,
    readDate: () => SAMPLE_DATE,
    settings: { marks: DEFAULT_SETTINGS.marks, look: DEFAULT_SETTINGS.look, dismissed: [] },
    onReport: () => undefined,
    card: annotatorCard({
      document,
      sources: cardSources,
      articleDay: () => SAMPLE_DAY,
      settings: () => DEFAULT_SETTINGS.card,
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
}
