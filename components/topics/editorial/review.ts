import { type PackFiles, readPack, readSources } from '../catalog.ts';
import type { Complaint } from '../complaint.ts';
import { readClaimNotes } from '../packs/claim-notes.ts';
import type { Source, TopicId, TopicPack } from '../types.ts';
import { checkCaveats } from './claim-caveats.ts';
import { checkDates } from './dates.ts';
import { type BlockedHosts, checkClaims, checkFact, checkRepeats, checkSources } from './rules.ts';
import type { Spellings } from './spellings.ts';
import { checkTypography } from './typography.ts';

/** All data under `assets/topics`, parsed and not yet validated. */
export interface Shelf {
  topics: { id: TopicId; files: PackFiles; claims: unknown }[];
  sources: unknown;
  blockedHosts: BlockedHosts;
  spellings: Spellings;
}

/** What is on the shelf as far as it can be read, and everything that is wrong with it. */
export interface Review {
  packs: TopicPack[];
  sources: Record<string, Source>;
  complaints: Complaint[];
}

/** Reads all packs and holds them to the schema and to the editorial rules. */
export function review({ topics, sources: rawSources, blockedHosts, spellings }: Shelf): Review {
  const { sources, complaints: sourceComplaints } = readSources(rawSources);
  const reads = topics.map(({ id, files }) => readPack(id, { ...files, sources: rawSources }));
  const packs = reads.flatMap(({ pack }) => pack ?? []);
  const ids = new Set(packs.map((pack) => pack.id));
  const orphans = packs
    .filter(({ parent }) => parent !== null && !ids.has(parent))
    .map(({ id, parent }) => ({
      file: `${id}/topic.json`,
      entry: null,
      field: 'parent',
      message: `no topic is called "${parent}"`,
    }));
  const notes = topics.map(({ id, claims }) => ({ id, claims: readClaimNotes(claims) }));
  const notesOf = (topic: TopicId) => notes.find(({ id }) => id === topic)?.claims ?? [];
  const complaints = [
    ...sourceComplaints,
    // Each pack reads the whole source list again; its complaints are already counted.
    ...reads.flatMap((read) => read.complaints.filter(({ file }) => file !== 'sources.json')),
    ...orphans,
    ...packs.flatMap((pack) =>
      pack.facts.flatMap((fact) => [...checkFact(pack, fact), ...checkDates(pack, fact)]),
    ),
    ...packs.flatMap((pack) => checkTypography(pack, notesOf(pack.id), spellings)),
    ...checkRepeats(packs),
    ...checkSources(sources, packs, blockedHosts),
    ...topics.flatMap(({ id, claims }) => checkClaims(id, claims, packs)),
    ...notes.flatMap(({ id, claims }) => checkCaveats(id, claims, packs)),
  ];
  return { packs, sources, complaints };
}
