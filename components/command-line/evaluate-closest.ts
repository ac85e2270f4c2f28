import { join } from 'node:path';
import { compileGazetteer } from '../build/names/gazetteer.ts';
import { createDetector } from '../matching/detector.ts';
import type { Evaluation } from './evaluation.ts';
import { openFactFinder } from './find-closest.ts';
import { type ClosestPassage, readClosestPassages } from './labelled-closest.ts';
import { cutPassage } from './passage.ts';
import { LABELLED_FOLDER, TOPICS_FOLDER } from './topics-folder.ts';

interface Judged {
  passage: ClosestPassage;
  found: string[];
  /** One of the two that an editor would choose is there; where there are none, nothing is. */
  hit: boolean;
  /** Those that neither are best nor may stand beside them. */
  beside: string[];
}

function judge(passage: ClosestPassage, found: string[]): Judged {
  const { best, near } = passage;
  const fits = new Set([...best, ...near]);
  return {
    passage,
    found,
    hit: best.length === 0 ? found.length === 0 : best.some((id) => found.includes(id)),
    beside: found.filter((id) => !fits.has(id)),
  };
}

function row(name: string, judged: readonly Judged[]): string {
  const about = judged.filter(({ passage }) => passage.best.length > 0);
  const quiet = judged.filter(({ passage }) => passage.best.length === 0);
  const mean = (count: (one: Judged) => number) =>
    (about.reduce((sum, one) => sum + count(one), 0) / Math.max(1, about.length)).toFixed(2);
  const hits = about.filter(({ hit }) => hit).length;
  const silent = quiet.filter(({ hit }) => hit).length;
  const cells = [
    name,
    about.length,
    `${hits} (${((100 * hits) / Math.max(1, about.length)).toFixed(0)} %)`,
    mean(({ found }) => found.length),
    mean(({ beside }) => beside.length),
    quiet.length > 0 ? `${silent} of ${quiet.length}` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function faults({ passage, hit, found, beside }: Judged): string[] {
  const missed = hit
    ? []
    : [`${passage.id} missed ${passage.best.join(', ')}; ${found.length} shown`];
  return [
    ...missed,
    ...(beside.length > 0 ? [`${passage.id} beside the point: ${beside.join(', ')}`] : []),
  ];
}

/** Ranks the facts for each labelled article, and tells how often an editor would agree. */
export function evaluateClosest(languages: readonly string[]): Evaluation {
  const detector = createDetector(compileGazetteer(TOPICS_FOLDER));
  const find = openFactFinder();
  const judged = readClosestPassages(join(LABELLED_FOLDER, 'closest'))
    .filter(({ lang }) => languages.length === 0 || languages.includes(lang ?? ''))
    .map((passage) => {
      const { article } = cutPassage(passage);
      const found = find(article, detector.detect(article));
      return judge(
        passage,
        found.map(({ topic, fact }) => `${topic}/${fact}`),
      );
    });
  const rows = (of: (passage: ClosestPassage) => string) =>
    [...Map.groupBy(judged, ({ passage }) => of(passage))].map(([name, some]) => row(name, some));
  return {
    title: `Closest facts: ${judged.length} articles`,
    tables: [
      [
        '| | articles | one of the best two is shown | shown | beside the point | silent where nothing is close |',
        '| --- | --- | --- | --- | --- | --- |',
        row('all', judged),
        ...rows(({ lang }) => lang ?? '?'),
        ...rows(({ subject }) => subject),
      ].join('\n'),
    ],
    faults: [judged.flatMap(faults).join('\n')],
  };
}
