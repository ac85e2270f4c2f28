import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotator } from '../../components/annotator/annotator.ts';
import { annotatorCard } from '../../components/annotator/card.ts';
import { abortWhenGone } from '../../components/annotator/liveness.ts';
import { markId } from '../../components/annotator/mark-id.ts';
import { openSession } from '../../components/annotator/session.ts';
import type { Annotator } from '../../components/annotator/types.ts';
import { browser } from '../../components/browser/browser.ts';
import { onMessage } from '../../components/browser/on-message.ts';
import { ownMatches } from '../../components/browser/own-matches.ts';
import { createRouter, isOwnExtensionPage } from '../../components/messaging/router.ts';
import { sendToExtension } from '../../components/messaging/send.ts';
import { type ToAnnotator, toAnnotator } from '../../components/messaging/to-content.ts';
import { readArticleDate } from '../../components/page/article/read-date.ts';
import { dismissedOn } from '../../components/settings/site-rules.ts';
import { loadSettings, watchSettings } from '../../components/settings/store.ts';
import type { Settings } from '../../components/settings/types.ts';
import { coversHost } from '../../components/site-access/covers-host.ts';
import { onShow, takeOver } from '../../components/site-access/own-world.ts';
import type { IsoDay } from '../../components/topics/types.ts';
import marksCss from '../marks.css?inline';
import { anchorTest, cardSources, readArticle } from './data.ts';

// The promise is handed on, so that whoever injects this knows when it listens.
export default defineUnlistedScript(() => main(takeOver('annotator')));

async function main(controller: AbortController): Promise<void> {
  const { signal } = controller;
  abortWhenGone(controller);
  await onShow();
  const loaded = await loadSettings();
  if (signal.aborted) return;
  let settings = loaded.settings;
  /** The day that the reader picked in the panel, where the page's own was no help. */
  let pickedDay: IsoDay | null = null;

  const session = openSession(
    {
      document,
      isCore: coversHost(ownMatches(), location.hostname),
      start: (chosen, stop) => read(chosen, stop),
      onReport: (report) => void tell('pageReport', { report }),
      signal,
    },
    settings,
  );

  function read(chosen: Settings, stop: AbortSignal): Annotator {
    const annotator: Annotator = startAnnotator({
      document,
      anchorTest: anchorTest(),
      readArticle,
      rootStyles: import.meta.env.FIREFOX ? marksCss : null,
      readDate: (page) => readArticleDate(page, page.location.href),
      settings: annotatorSettings(chosen),
      onReport: (report) => void tell('pageReport', { report }),
      card: annotatorCard({
        document,
        sources: cardSources,
        articleDay: () => pickedDay ?? annotator.report().date.published?.day ?? null,
        settings: () => settings.card,
        switchSiteOff() {
          session.switchOff();
          void tell('switchSiteOff', {});
        },
        notAboutThis(item) {
          const mark = markId(item);
          const known = annotatorSettings(settings);
          annotator.applySettings({ ...known, dismissed: [...known.dismissed, mark] });
          void tell('dismissMark', { mark });
        },
        signal: stop,
      }),
      signal: stop,
    });
    return annotator;
  }

  watchSettings((state) => {
    settings = state.settings;
    session.applySettings(settings);
    session.annotator()?.applySettings(annotatorSettings(settings));
  }, signal);

  const comeBack = async ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (!persisted || !isTrusted) return;
    // Firefox tells a page in its back/forward cache nothing: no answer, no change of settings.
    ({ settings } = await loadSettings());
    session.startAnew(settings);
  };
  addEventListener('pageshow', (event) => void comeBack(event), { signal });

  const isExpected = isOwnExtensionPage(browser.runtime.id, browser.runtime.getURL('/'));
  const route = createRouter<ToAnnotator>(toAnnotator, isExpected, {
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
      pickedDay = day;
      session.annotator()?.setArticleDate(day);
    },
  });
  onMessage(route, signal);
}

const annotatorSettings = (settings: Settings) => ({
  marks: settings.marks,
  look: settings.look,
  dismissed: dismissedOn(settings, location.hostname),
});

/** Nobody may be listening, and after an update nobody can be: neither is the page's concern. */
const tell = (...message: Parameters<typeof sendToExtension>) =>
  sendToExtension(...message).catch(() => undefined);
