import { cutReport } from '../messaging/cut.ts';
import type { MarkingState, PageReport } from '../messaging/page-report.ts';
import { readLanguage } from '../page/article/metadata.ts';
import { declaresNewsArticle } from '../page/article/news-article.ts';
import { isChosenLanguage } from '../settings/chosen-language.ts';
import type { Settings } from '../settings/schema.ts';
import { dismissedOn, ruleFor } from '../settings/site-rules.ts';
import { type PagePolicy, pagePolicy } from '../site-access/policy.ts';
import { NO_DATE } from '../topics/article-date.ts';
import type { PageFacts } from './page-facts.ts';
import type { Annotator, AnnotatorSettings } from './types.ts';

/** What a session asks of its surroundings. */
interface Surroundings {
  document: Document;
  facts: PageFacts;
  /** Whether the page's host is in the fixed core. */
  isCore: boolean;
  /** Starts to read; aborting takes every trace away. */
  start(settings: AnnotatorSettings, wishes: CardWishes, signal: AbortSignal): Annotator;
  onReport(report: PageReport): void;
  signal: AbortSignal;
}

/** What a card asks of the session. */
export interface CardWishes {
  settings(): Settings['card'];
  switchOff(): void;
  /** Takes a mark away at once, whatever can be stored; `mark` is a `markId`. */
  dismiss(mark: string): void;
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
  /** The reader's day for the article is another. */
  judgeAnew(): void;
  report(): PageReport;
  annotator(): Annotator | null;
}

/** Opens the session of a page with the settings as they are now. */
export function openSession(around: Surroundings, initial: Settings): Session {
  let settings = initial;
  let once = false;
  let off = false;
  /** Marks that the reader dismissed here: what can be stored of them is not known yet. */
  const dismissedHere = new Set<string>();
  let running: { annotator: Annotator; controller: AbortController } | null = null;

  const ruleHere = ({ sites }: Settings) => ruleFor(sites, around.document.location.hostname);
  const here = (): AnnotatorSettings => ({
    marks: settings.marks,
    look: settings.look,
    dismissed: [...dismissedOn(settings, around.document.location.hostname), ...dismissedHere],
  });
  const stop = () => {
    const stopped = running;
    running = null;
    // `running` is null by now: the card closes on this signal and carries out what was pressed on it
    // last, which must not reach an annotator that is being stopped.
    stopped?.controller.abort();
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
      running = { annotator: around.start(here(), wishes, controller.signal), controller };
    }
  };

  const wishes: CardWishes = {
    settings: () => settings.card,
    switchOff() {
      off = true;
      follow();
    },
    dismiss(mark) {
      dismissedHere.add(mark);
      running?.annotator.applySettings(here());
    },
  };

  const report = () =>
    running ? running.annotator.report() : emptyReport(around.facts, stateNow());

  /**
   * Forgets dismissals that were stored and no longer are: the reader took them back in the
   * settings.
   */
  const forgetTakenBack = (next: Settings) => {
    const { hostname } = around.document.location;
    const kept = dismissedOn(next, hostname);
    for (const mark of dismissedOn(settings, hostname)) {
      if (!kept.includes(mark)) dismissedHere.delete(mark);
    }
  };

  const applySettings = (next: Settings) => {
    // What a card or a private window switched off holds until this site is switched again.
    if (ruleHere(next) !== ruleHere(settings)) off = false;
    forgetTakenBack(next);
    settings = next;
    follow();
    running?.annotator.applySettings(here());
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
    switchOff: wishes.switchOff,
    judgeAnew: () => (running ? running.annotator.judgeAnew() : around.onReport(report())),
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
function emptyReport(facts: PageFacts, state: MarkingState): PageReport {
  const nothing = { language: null, date: NO_DATE, items: [], words: [] };
  const cuts = { isListCut: false, isTextCut: false };
  return cutReport({ ...facts.identity(), ...nothing, ...cuts, state });
}
