import { compileGazetteer } from '../build/names/gazetteer.ts';
import { createDetector } from '../matching/detector.ts';
import type { Evaluation } from './evaluation.ts';
import { type LabelledPassage, readLabelledFolder } from './labelled.ts';
import { cutPassage, placeMention } from './passage.ts';
import { type Outcome, rates, score, type Tally } from './scoring.ts';
import { LABELLED_FOLDER, TOPICS_FOLDER } from './topics-folder.ts';

/** The parent is told apart, not warned about: a false mark of it costs less. */
const LESSER_TOPIC = 'islamic-state';
const EITHER_SIDE = 40;

/** A passage and what the detector made of it. */
export interface Judged extends Outcome {
  passage: LabelledPassage;
}

class Tallies {
  readonly #tallies = new Map<string, Tally>();

  add(key: string, { found, wrong, missed }: Outcome, topic: string): void {
    const tally = this.#tallies.get(key) ?? { found: 0, wrong: 0, missed: 0 };
    const count = (list: readonly { topic: string }[]) =>
      list.filter((one) => one.topic === topic).length;
    tally.found += count(found);
    tally.wrong += count(wrong);
    tally.missed += count(missed);
    this.#tallies.set(key, tally);
  }

  get(key: string): Tally {
    return this.#tallies.get(key) ?? { found: 0, wrong: 0, missed: 0 };
  }
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figures(tally: Tally): string[] {
  if (tally.found + tally.wrong + tally.missed === 0) return ['', '', ''];
  const { precision, recall, f1 } = rates(tally);
  return [precision, recall, f1].map((rate) => rate.toFixed(3));
}

function grouped(judged: readonly Judged[], keyOf: (passage: LabelledPassage) => string): string {
  const topics = topicsOf(judged);
  const tallies = new Tallies();
  for (const one of judged) {
    for (const topic of topics) tallies.add(`${keyOf(one.passage)}\t${topic}`, one, topic);
  }
  const keys = [...new Set(judged.map(({ passage }) => keyOf(passage)))].sort();
  const head = ['', 'passages', ...topics.flatMap((topic) => [`${topic} P`, 'R', 'F1'])];
  const rows = keys.map((key) => [
    key,
    String(judged.filter(({ passage }) => keyOf(passage) === key).length),
    ...topics.flatMap((topic) => figures(tallies.get(`${key}\t${topic}`))),
  ]);
  return table(head, rows);
}

function topicsOf(judged: readonly Judged[]): string[] {
  const all = judged.flatMap(({ found, wrong, missed }) => [...found, ...wrong, ...missed]);
  return [...new Set(all.map(({ topic }) => topic))].sort();
}

/** The place of a fault, with what stands around it. */
function around({ passage }: Judged, place: { in: 'title' | 'text'; start: number; end: number }) {
  const field = passage[place.in];
  const before = field.slice(Math.max(0, place.start - EITHER_SIDE), place.start);
  const after = field.slice(place.end, place.end + EITHER_SIDE);
  return `${before}[${field.slice(place.start, place.end)}]${after}`.replace(/\s+/g, ' ');
}

function faults(judged: readonly Judged[]): string {
  return judged
    .flatMap((one) => [
      ...one.wrong.map((mark) => `${one.passage.id} wrong  ${mark.topic}: ${around(one, mark)}`),
      ...one.missed.map((it) => `${one.passage.id} missed ${it.topic}: ${around(one, it)}`),
    ])
    .join('\n');
}

/** Runs the detector over the labelled passages of `languages`, or of all. */
export function judgePassages(languages: readonly string[] = []): Judged[] {
  const detector = createDetector(compileGazetteer(TOPICS_FOLDER));
  return readLabelledFolder(LABELLED_FOLDER)
    .filter(({ lang }) => languages.length === 0 || languages.includes(lang ?? ''))
    .map((passage) => {
      const cut = cutPassage(passage);
      const marks = detector.detect(cut.article).map((mention) => placeMention(mention, cut));
      return { passage, ...score(passage.labels, marks) };
    });
}

/** The tally of one topic over the passages. */
export function tallyOf(judged: readonly Judged[], topic: string): Tally {
  const tallies = new Tallies();
  for (const one of judged) tallies.add(topic, one, topic);
  return tallies.get(topic);
}

/** Hard negatives, and those of them with a false mark of the group or the attack. */
export function hardNegatives(judged: readonly Judged[]): { all: Judged[]; marked: Judged[] } {
  const all = judged.filter(({ passage }) => passage.kind === 'hard-negative');
  const marked = all.filter(({ wrong }) => wrong.some(({ topic }) => topic !== LESSER_TOPIC));
  return { all, marked };
}

/** Tells how far the detector can be trusted. */
export function evaluateMentions(languages: readonly string[]): Evaluation {
  const judged = judgePassages(languages);
  const { all, marked } = hardNegatives(judged);
  const share = all.length === 0 ? 0 : (100 * marked.length) / all.length;
  return {
    title: `Names: ${judged.length} passages`,
    tables: [
      grouped(judged, () => 'all'),
      `Hard negatives with a false mark of the group or the attack: ${marked.length} of ${all.length} (${share.toFixed(1)} %)`,
      grouped(judged, ({ lang }) => lang ?? '?'),
      grouped(judged, ({ kind }) => kind),
    ],
    faults: [grouped(judged, ({ why }) => why), faults(judged)],
  };
}
