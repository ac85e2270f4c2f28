import { createAnchorTest } from '../matching/anchors.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import type { ArticleText } from '../matching/types.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import type { Settings } from '../settings/schema.ts';
import { startAnnotator } from './annotator.ts';
import { readArticle } from './ask-extension.ts';
import { annotatorCard } from './card.ts';
import { markId } from './mark-id.ts';
import type { PageFacts } from './page-facts.ts';
import type { Annotator } from './types.ts';

export interface OwnPageOptions {
  facts: PageFacts;
  settings: Pick<Settings, 'marks' | 'card'>;
  /** What is read of the page; all of it where this is left out. */
  only?: (article: ArticleText) => ArticleText;
  onReport: (report: PageReport) => void;
  /** What "Off on this site" on a card does here. */
  onOff: () => void;
  signal: AbortSignal;
}

/**
 * Marks a page of the extension as any other: the same cards, and marks in the default look, whose
 * style sheet the page brings. Nothing is stored.
 */
export function annotateOwnPage(anchors: GazetteerAnchors, options: OwnPageOptions): Annotator {
  const { facts, settings, only = (article) => article, onReport, onOff, signal } = options;
  const { look } = DEFAULT_SETTINGS;
  const { marks } = settings;
  let dismissed: string[] = [];
  const annotator = startAnnotator({
    document,
    facts,
    anchorTest: createAnchorTest(anchors),
    readArticle: (article, day) => readArticle(only(article), day),
    rootStyles: null,
    settings: { marks, look, dismissed },
    onReport,
    styleMarks: () => undefined,
    createCard: (answer) =>
      annotatorCard({
        document,
        answer,
        settings: () => settings.card,
        switchSiteOff: () => ({ kept: Promise.resolve('kept'), carryOut: onOff }),
        notAboutThis: (item) => ({
          kept: Promise.resolve('kept'),
          carryOut() {
            dismissed = [...dismissed, markId(item)];
            annotator.applySettings({ marks, look, dismissed });
          },
        }),
        signal,
      }),
    signal,
  });
  return annotator;
}
