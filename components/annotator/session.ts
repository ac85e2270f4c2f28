import type { MarkingState, PageReport } from '../messaging/page-report.ts';
import { readLanguage } from '../page/article/metadata.ts';
import { declaresNewsArticle } from '../page/article/news-article.ts';
import { titleOf } from '../page/dom.ts';
import { isChosenLanguage } from '../settings/chosen-language.ts';
import { ruleFor } from '../settings/site-rules.ts';
import type { Settings } from '../settings/types.ts';
import { type PagePolicy, pagePolicy } from '../site-access/policy.ts';
import type { Annotator } from './types.ts';

/** What a session asks of its surroundings. */
interface Surroundings {
  document: Document;
  /** Whether the page's host is in the fixed core. */
  isCore: boolean;
  /** Starts to read; aborting takes every trace away. */
  start(settings: Settings, signal: AbortSignal): Annotator;
  onReport(report: PageReport): void;
  signal: AbortSignal;
}

/** One open page under changing wishes: the annotator runs, or it does not. */
export interface Session {
  applySettings(settings: Settings): void;
  /** As at the start: what was under way when the page was put away may never be answered. */
  startAnew(settings: Settings): void;
  /** "Check this page once": marks it until it is left or the site is switched off. */
  checkPage(): void;
  /** "Off on this site", at once and whatever can be stored. */
  switchOff(): void;
  report(): PageReport;
  annotator(): Annotator | null;
}

export function openSession(around: Surroundings, initial: Settings): Session {
  let settings = initial;
  let once = false;
  let off = false;
  let running: { annotator: Annotator; controller: AbortController } | null = null;

  const ruleHere = ({ sites }: Settings) => ruleFor(sites, around.document.location.hostname);
  const stop = () => {
    running?.controller.abort();
    running = null;
  };
  around.signal.addEventListener('abort', stop);

  const stateNow = (): MarkingState => {
    const policy = pagePolicy(settings, around.document.location.hostname, around.isCore);
    if (off && policy !== 'paused') return 'off';
    return stateFor(policy, once, settings, around.document);
  };

  const follow = () => {
    if (around.signal.aborted) return;
    if (stateNow() !== 'on') {
      stop();
      around.onReport(report());
    } else if (!running) {
      const controller = new AbortController();
      running = { annotator: around.start(settings, controller.signal), controller };
    }
  };

  const report = () =>
    running ? running.annotator.report() : emptyReport(around.document, stateNow());

  const applySettings = (next: Settings) => {
    // What a card or a private window switched off holds until this site is switched again.
    if (ruleHere(next) !== ruleHere(settings)) off = false;
    settings = next;
    follow();
  };

  follow();
  return {
    applySettings,
    startAnew(next) {
      stop();
      applySettings(next);
    },
    checkPage() {
      once = true;
      off = false;
      follow();
    },
    switchOff() {
      off = true;
      follow();
    },
    report,
    annotator: () => running?.annotator ?? null,
  };
}

function stateFor(
  policy: PagePolicy,
  once: boolean,
  { languages }: Settings,
  page: Document,
): MarkingState {
  if (policy === 'paused' || policy === 'off') return policy;
  if (once) return 'on';
  if (!isChosenLanguage(languages, readLanguage(page))) return 'idle';
  if (policy === 'mark') return 'on';
  return policy === 'ask' && declaresNewsArticle(page) ? 'on' : 'idle';
}

/** Says where the page is and nothing of what is on it, which was not read. */
function emptyReport(page: Document, state: MarkingState): PageReport {
  return {
    state,
    url: page.location.origin + page.location.pathname,
    title: titleOf(page),
    language: null,
    date: { verdict: 'missing', published: null, modified: null, candidates: [] },
    items: [],
  };
}
