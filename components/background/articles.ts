import { claims, gazetteer } from 'virtual:reader-data';
import type { CompiledClaims } from '../claims/compiled.ts';
import { type ClaimReader, createClaimReader } from '../claims/reader.ts';
import type { Findings } from '../claims/types.ts';
import type { BlockScan } from '../matching/block-scan.ts';
import { createDetector, type Detector } from '../matching/detector.ts';
import type { ArticleText, TextBlock } from '../matching/types.ts';
import type { ArticleAnswer, ArticleRequest } from '../messaging/article-reading.ts';

/** Blocks that are remembered with what was read in them: a page that grows asks again and again. */
const MOST_REMEMBERED = 2_000;

let detector: Detector | null = null;
let claimReading: { compiled: CompiledClaims; reader: ClaimReader } | null = null;
const remembered = new Map<string, { block: TextBlock; scan: BlockScan | null }>();

/** Finds an article's mentions, claims and counts, with the lines that their cards show. */
export function readArticle({ article, day }: ArticleRequest): ArticleAnswer {
  const known = article.blocks.map((block) => read(block, article));
  const blocks = known.map(({ block }) => block);
  const scans = known.map(({ scan }) => scan);
  const mentions = detectorOfNames().resolve({ ...article, blocks }, scans);
  if (mentions.length === 0) {
    return { mentions, findings: { flags: [], tolls: [], day }, claims: {}, tolls: {} };
  }
  claimReading ??= loadClaims();
  const findings = claimReading.reader.read({ ...article, blocks }, mentions, day);
  return { mentions, findings, ...linesFor(findings, claimReading.compiled) };
}

function detectorOfNames(): Detector {
  detector ??= createDetector(gazetteer);
  return detector;
}

function read(block: TextBlock, { language }: ArticleText) {
  const key = `${block.role} ${block.language ?? language}\n${block.text}`;
  let known = remembered.get(key);
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    known = { block, scan: detectorOfNames().scan(block, language) };
    remembered.set(key, known);
  }
  return known;
}

/** Parsed at the first article with a mention; a worker that wakes for less does without. */
function loadClaims() {
  const compiled: CompiledClaims = JSON.parse(claims);
  return { compiled, reader: createClaimReader(compiled) };
}

function linesFor(
  { flags, tolls }: Findings,
  { topics }: CompiledClaims,
): Pick<ArticleAnswer, 'claims' | 'tolls'> {
  const found = new Set(flags.map(({ claim }) => claim));
  const lines = Object.values(topics)
    .flatMap((topic) => topic.claims)
    .filter(({ id }) => found.has(id))
    .map(({ id, kind, caveat, facts }) => [id, { kind, caveat, facts }] as const);
  const series = tolls.map(({ topic }) => [topic, topics[topic]?.tolls ?? []] as const);
  return { claims: Object.fromEntries(lines), tolls: Object.fromEntries(series) };
}
