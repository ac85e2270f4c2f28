import { join } from 'node:path';
import papa from 'papaparse';
import { readJson } from '../build/topic-files.ts';
import { claimReview } from '../topics/claim-review.ts';
import {
  claimRow,
  countRow,
  type ExportedClaim,
  type ExportedSource,
  factRow,
} from '../topics/export-rows.ts';
import { reviewFolder } from './review-packs.ts';

/** Every file of an export by its name: JSON Lines, CSV (RFC 4180) and JSON-LD. */
export function exportFiles(root: string): Record<string, string> {
  const { packs } = reviewFolder(root);
  const facts = packs.flatMap((pack) => pack.facts.map((fact) => factRow(pack, fact)));
  const counts = packs.flatMap((pack) => pack.tolls.map((toll) => countRow(pack, toll)));
  const claims = packs.flatMap((pack) => {
    const raw = (readJson(join(root, pack.id, 'claims.json')) ?? []) as ExportedClaim[];
    return raw.map((claim) => claimRow(pack, claim, packs));
  });
  const reviews = claims.flatMap((row) => claimReview(row) ?? []);
  return {
    'facts.jsonl': jsonLines(facts),
    'facts.csv': csv(facts),
    'counts.jsonl': jsonLines(counts),
    'counts.csv': csv(counts),
    'claims.jsonl': jsonLines(claims),
    'claims.csv': csv(claims),
    'claim-reviews.jsonld': `${JSON.stringify(reviews, null, 2)}\n`,
  };
}

const jsonLines = (rows: readonly object[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A source in one cell: publisher, date, address. */
const inOneCell = ({ publisher, date, url }: ExportedSource) =>
  [publisher, date, url].filter((part) => part !== null).join(', ');

function csv(rows: readonly { sources: ExportedSource[]; facts?: string[] }[]): string {
  const flat = rows.map((row) => ({
    ...row,
    ...(row.facts && { facts: row.facts.join(' | ') }),
    sources: row.sources.map(inOneCell).join(' | '),
  }));
  // A cell that a spreadsheet would run as a formula is escaped.
  return `${papa.unparse(flat, { escapeFormulae: true })}\r\n`;
}
