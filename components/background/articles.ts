import { claims, gazetteer } from 'virtual:detector-data';
import type { CompiledClaims } from '../claims/claims-data.ts';
import { type ClaimReader, createClaimReader } from '../claims/reader.ts';
import type { Findings } from '../claims/types.ts';
import { createDetector } from '../matching/detector.ts';
import { createMentionFinder } from '../matching/known-blocks.ts';
import type { ArticleAnswer, ArticleRequest } from '../messaging/article-reading.ts';

let readNames: ReturnType<typeof createMentionFinder> | null = null;
let claimReading: { compiled: CompiledClaims; reader: ClaimReader } | null = null;

/** Finds an article's mentions, claims and counts, with the lines that their cards show. */
export function readArticle({ article: sent, day }: ArticleRequest): ArticleAnswer {
  readNames ??= createMentionFinder(createDetector(gazetteer));
  const { article, mentions } = readNames(sent);
  if (mentions.length === 0) {
    return { mentions, findings: { flags: [], tolls: [], day }, claims: {}, tolls: {} };
  }
  claimReading ??= loadClaims();
  const findings = claimReading.reader.read(article, mentions, day);
  return { mentions, findings, ...linesFor(findings, claimReading.compiled) };
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
