import { startAnnotator } from '../../components/annotator/annotator.ts';
import { createPageFacts } from '../../components/annotator/page-facts.ts';
import { startProbe } from '../../components/annotator/probe.ts';
import type { Annotator, AnnotatorSettings } from '../../components/annotator/types.ts';
import type { Flag } from '../../components/claims/types.ts';
import type { Spot } from '../../components/hover-card/types.ts';
import type { ArticleText, Mention } from '../../components/matching/types.ts';
import type { PageItem, PageReport } from '../../components/messaging/page-report.ts';
import { readPageDates } from '../../components/page/article/page-dates.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/defaults.ts';

/**
 * What the tests run in a world of its own beside a page: the real annotator, with a detector of
 * three names. `IS-K` is a mention only where the page says `Khorasan` somewhere.
 */
const NAMES = /ISIS-K|Islamic +State +Khorasan|IS-K(?!\w)/g;
const EVIDENCE = /Khorasan/;
const CLAIM = /emerged after the fall/;

interface Scan {
  spans: { start: number; end: number; form: string }[];
  evidence: boolean;
}

function scan({ text }: { text: string }): Scan | null {
  const spans = [...text.matchAll(NAMES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0],
  }));
  const evidence = EVIDENCE.test(text);
  return spans.length > 0 || evidence ? { spans, evidence } : null;
}

function resolve(known: readonly (Scan | null)[]): Mention[] {
  const open = known.some((one) => one?.evidence);
  return known.flatMap((one, block) =>
    (one?.spans ?? [])
      .filter(({ form }) => form !== 'IS-K' || open)
      .map(
        ({ start, end, form }): Mention => ({
          block,
          start,
          end,
          topic: 'isis-k',
          reason: { form, certainty: form === 'IS-K' ? 'contextual' : 'certain', evidence: [] },
        }),
      ),
  );
}

function flagsOf({ blocks }: ArticleText): Flag[] {
  return blocks.flatMap(({ text }, block) => {
    const match = CLAIM.exec(text);
    if (match === null) return [];
    const { index: start } = match;
    const end = start + match[0].length;
    return { block, start, end, topic: 'isis-k', claim: 'origin', stance: 'asserted' as const };
  });
}

const { marks, look } = DEFAULT_SETTINGS;
const DEFAULTS: AnnotatorSettings = { marks, look, dismissed: [] };

const reports: PageReport[] = [];
const told: { call: string; key: string | null }[] = [];
const work = { read: 0 };
/** How many of the next readings fail, as when the browser stops the background. */
let failing = 0;
let controller = new AbortController();
let annotator: Annotator;

function tell(call: string, spot: Spot<PageItem> | null): void {
  told.push({ call, key: spot?.item.key ?? null });
}

const facts = createPageFacts(document, (page) => readPageDates(page, page.location.href));
const anchorTest = (text: string) => /IS-K|ISIS|Khorasan/.test(text);

let calls = 0;

/** How often the probe called for the annotator. */
export const callsForAnnotator = () => calls;

/** Starts the probe in place of the annotator, which never comes. */
export function startProbeAlone(): void {
  startProbe({
    document,
    anchorTest,
    async callAnnotator() {
      calls++;
    },
    signal: controller.signal,
  });
}

export function start(settings: Partial<AnnotatorSettings> = {}): void {
  controller = new AbortController();
  annotator = startAnnotator({
    document,
    facts,
    anchorTest,
    readArticle: (article, day) => {
      work.read++;
      if (failing-- > 0) return Promise.resolve(null);
      const mentions = resolve(article.blocks.map(scan));
      const flags = mentions.length > 0 ? flagsOf(article) : [];
      const findings = { flags, tolls: [], day };
      return Promise.resolve({
        mentions,
        findings,
        topics: {},
        claims: {},
        tolls: {},
        words: [],
        isCut: false,
      });
    },
    rootStyles: null,
    settings: { ...DEFAULTS, ...settings },
    onReport: (report) => reports.push(report),
    styleMarks: () => undefined,
    createCard: () => ({
      point: (spot) => tell('point', spot),
      press: (spot) => tell('press', spot),
      pressStarted: () => undefined,
      open(spot) {
        tell('open', spot);
        return true;
      },
    }),
    signal: controller.signal,
  });
}

/** What the reader does in the panel: a day for the article, or null to take it back. */
export function pickDay(day: string | null): void {
  facts.pickDay(day);
  annotator.judgeAnew();
}

/** The day that counts are judged against, and where the report says it is from. */
export function dated(): { day: string | null; reported: string | null } {
  const { date, pickedDay } = annotator.report();
  return { day: facts.day(), reported: pickedDay ?? date.published?.day ?? null };
}

export function failNext(count: number): void {
  failing = count;
}

export function stop(): void {
  controller.abort();
}

export function apply(settings: Partial<AnnotatorSettings>): void {
  annotator.applySettings({ ...DEFAULTS, ...settings });
}

export function report(): PageReport {
  return annotator.report();
}

export function step(direction: 'next' | 'previous'): string | null {
  return annotator.step(direction);
}

export function goTo(key: string): string | null {
  return annotator.goTo(key)?.item.quote ?? null;
}

/** The quotes of everything that the report lists now, in its order. */
export function listed(): string[] {
  return annotator.report().items.map(({ quote }) => quote);
}

function textOf(range: AbstractRange): string {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** The texts that are registered as marks, by the name they are registered under. */
export function painted(): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith('caveat-')) texts[name] = [...highlight].map(textOf).sort();
  }
  return texts;
}

export { reports, told, work };
