import { joinChecked, readPack } from '../catalog.ts';
import type { Complaint } from '../complaint.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { TopicId, TopicPack } from '../types.ts';
import { type ClaimNote, readClaimNotes } from './claim-notes.ts';
import { parseAsFarAsItGoes } from './parse-cut-json.ts';

/** A topic as far as it could be read; without its head there is no pack, only complaints. */
export interface LoadedTopic {
  id: TopicId;
  pack: TopicPack | null;
  claims: readonly ClaimNote[];
  complaints: readonly Complaint[];
}

/** The files of a topic, each as a string of JSON. */
export interface PackPieces {
  head: string;
  facts: string;
  tolls: string;
  sources: string;
  claims: string;
  /** How long all of them were together when the build checked them, in UTF-16 units. */
  checkedSize: number;
}

/** How long the files of a topic are together, in UTF-16 units. */
export function sizeOf(pieces: Omit<PackPieces, 'checkedSize'>): number {
  const { head, facts, tolls, sources, claims } = pieces;
  return head.length + facts.length + tolls.length + sources.length + claims.length;
}

/**
 * Takes a pack as the build checked it, entry by entry: doing that again would take longer than
 * everything else up to the first paint. Null where it is no longer that pack.
 */
function takeChecked(id: TopicId, pieces: PackPieces): LoadedTopic | null {
  if (sizeOf(pieces) !== pieces.checkedSize) return null;
  try {
    const pack = joinChecked({
      head: JSON.parse(pieces.head),
      facts: JSON.parse(pieces.facts),
      tolls: JSON.parse(pieces.tolls),
      sources: JSON.parse(pieces.sources),
    });
    if (pack.id !== id || pack.schemaVersion !== SCHEMA_VERSION) return null;
    return { id, pack, claims: JSON.parse(pieces.claims), complaints: [] };
  } catch {
    return null;
  }
}

/** Reads a pack as far as it goes, and says what did not. Never throws. */
export function readTopic(id: TopicId, pieces: PackPieces): LoadedTopic {
  return takeChecked(id, pieces) ?? readBroken(id, pieces);
}

function readBroken(id: TopicId, pieces: PackPieces): LoadedTopic {
  const complaints: Complaint[] = [];
  const parse = (file: string, text: string): unknown => {
    const { value, whole } = parseAsFarAsItGoes(text);
    if (!whole) complaints.push({ file, entry: null, field: null, message: 'is cut off' });
    return value;
  };
  const files = {
    head: parse(`${id}/topic.json`, pieces.head),
    facts: parse(`${id}/facts.json`, pieces.facts),
    tolls: parse(`${id}/tolls.json`, pieces.tolls),
    sources: parse('sources.json', pieces.sources),
  };
  const claims = readClaimNotes(parse(`${id}/claims.json`, pieces.claims));
  const read = readPack(id, files);
  return { id, pack: read.pack, claims, complaints: [...complaints, ...read.complaints] };
}

function notRead(id: TopicId, reason: unknown): LoadedTopic {
  const message = `could not be loaded: ${String(reason)}`;
  return {
    id,
    pack: null,
    claims: [],
    complaints: [{ file: id, entry: null, field: null, message }],
  };
}

/** Loads all topics at once; one that cannot be loaded costs none of the others. */
export function loadTopics(
  loaders: Record<TopicId, () => Promise<PackPieces>>,
): Promise<LoadedTopic[]> {
  return Promise.all(
    Object.entries(loaders).map(([id, load]) =>
      load().then(
        (pieces) => readTopic(id, pieces),
        (reason: unknown) => notRead(id, reason),
      ),
    ),
  );
}
