import { browser } from '../browser/browser.ts';
import { onMessage } from '../browser/on-message.ts';
import { ownMatches } from '../browser/own-matches.ts';
import { createAnchorTest } from '../matching/anchors.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import { createRouter, isOwnExtensionPage } from '../messaging/router.ts';
import { type ToAnnotator, type ToAnnotatorAnswers, toAnnotator } from '../messaging/to-content.ts';
import { readPageDates } from '../page/article/page-dates.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { coversHost } from '../site-access/covers-host.ts';
import { onShow, takeOver } from '../site-access/own-world.ts';
import { startAnnotator } from './annotator.ts';
import { askForStyle, askToKeep, readArticle, tellExtension } from './ask-extension.ts';
import { annotatorCard } from './card.ts';
import { abortWhenGone } from './liveness.ts';
import { markId } from './mark-id.ts';
import { keepMarksStyle } from './marks-style.ts';
import { createPageFacts, type PageFacts } from './page-facts.ts';
import { type CardWishes, openSession, type Session } from './session.ts';
import type { Annotator, AnnotatorSettings } from './types.ts';

/** What the build puts into the script. */
interface PageScriptData {
  anchors: GazetteerAnchors;
  /** The rules of the marks, where shadow roots do not have the document's; null where they do. */
  rootStyles: string | null;
}

/**
 * The script of a page with an anchor, from its start until the extension or the page is gone. The
 * promise is kept once it listens to the extension.
 */
export async function runPageScript(data: PageScriptData): Promise<void> {
  const controller = takeOver('annotator');
  const { signal } = controller;
  abortWhenGone(controller);
  await onShow();
  const { settings } = await loadSettings();
  if (signal.aborted) return;
  const facts = createPageFacts(document, (page) => readPageDates(page, page.location.href));
  const session = openSession(
    {
      document,
      facts,
      isCore: coversHost(ownMatches(), location.hostname),
      start: (chosen, wishes, stop) => annotate(data, { facts, settings: chosen, wishes, stop }),
      onReport: (report) => tellExtension('pageReport', { report }),
      signal,
    },
    settings,
  );
  watchSettings((state) => session.applySettings(state.settings), signal);
  const comeBack = async ({ persisted, isTrusted }: PageTransitionEvent) => {
    // A page in the back/forward cache gets no answer and no change of settings: seen in Firefox 153,
    // see https://github.com/w3c/webextensions/issues/747.
    if (persisted && isTrusted) session.startAnew((await loadSettings()).settings);
  };
  addEventListener('pageshow', (event) => void comeBack(event), { signal });
  answerExtension(session, facts, controller);
}

interface Start {
  facts: PageFacts;
  settings: AnnotatorSettings;
  wishes: CardWishes;
  stop: AbortSignal;
}

/** Starts the annotator, with cards that carry out what their buttons say. */
function annotate(data: PageScriptData, { facts, settings, wishes, stop }: Start): Annotator {
  return startAnnotator({
    document,
    facts,
    anchorTest: createAnchorTest(data.anchors),
    readArticle,
    rootStyles: data.rootStyles,
    settings,
    onReport: (report) => tellExtension('pageReport', { report }),
    styleMarks: keepMarksStyle(askForStyle),
    createCard: (answer) =>
      annotatorCard({
        document,
        answer,
        settings: wishes.settings,
        switchSiteOff: () => ({
          kept: askToKeep('switchSiteOff', {}),
          carryOut: wishes.switchOff,
        }),
        notAboutThis(item) {
          const mark = markId(item);
          return {
            kept: askToKeep('dismissMark', { mark }),
            carryOut: () => wishes.dismiss(mark),
          };
        },
        signal: stop,
      }),
    signal: stop,
  });
}

/** Answers the extension's own pages and its background until the script ends. */
function answerExtension(session: Session, facts: PageFacts, controller: AbortController): void {
  const isExpected = isOwnExtensionPage(browser.runtime.id, browser.runtime.getURL('/'));
  const route = createRouter<ToAnnotator, ToAnnotatorAnswers>(toAnnotator, isExpected, {
    getReport: () => Promise.resolve(session.report()),
    checkPage: () => session.checkPage(),
    leavePage: () => session.switchOff(),
    accessRevoked({ removed, granted }) {
      const { hostname } = location;
      if (coversHost(removed, hostname) && !coversHost(granted, hostname)) controller.abort();
    },
    goTo: ({ item }) => void session.annotator()?.goTo(item),
    step: ({ direction }) => void session.annotator()?.step(direction),
    setArticleDate({ day }) {
      facts.pickDay(day);
      session.judgeAnew();
    },
  });
  onMessage(route, controller.signal);
}
