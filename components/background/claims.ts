import { claims } from 'virtual:reader-data';
import type { CompiledClaims } from '../claims/compiled.ts';
import { type ClaimReader, createClaimReader } from '../claims/reader.ts';
import type { Findings } from '../claims/types.ts';
import type { ClaimAnswer, ClaimRequest } from '../messaging/claim-reading.ts';

let loaded: { compiled: CompiledClaims; reader: ClaimReader } | null = null;

/** Reads an article's claims and counts, with the lines that their cards show. */
export function readClaims({ article, mentions, day }: ClaimRequest): ClaimAnswer {
  loaded ??= load();
  const findings = loaded.reader.read(article, mentions, day);
  return { findings, ...linesFor(findings, loaded.compiled) };
}

/** Parsed at the first article with a mention; a worker that wakes for less does without. */
function load() {
  const compiled: CompiledClaims = JSON.parse(claims);
  return { compiled, reader: createClaimReader(compiled) };
}

function linesFor(
  { flags, tolls }: Findings,
  { topics }: CompiledClaims,
): Pick<ClaimAnswer, 'claims' | 'tolls'> {
  const found = new Set(flags.map(({ claim }) => claim));
  const lines = Object.values(topics)
    .flatMap((topic) => topic.claims)
    .filter(({ id }) => found.has(id))
    .map(({ id, kind, caveat, facts }) => [id, { kind, caveat, facts }] as const);
  const series = tolls.map(({ topic }) => [topic, topics[topic]?.tolls ?? []] as const);
  return { claims: Object.fromEntries(lines), tolls: Object.fromEntries(series) };
}
