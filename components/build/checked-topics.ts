import { join } from 'node:path';
import { type CheckedFiles, joinChecked, readPack } from '../topics/catalog.ts';
import { describeComplaint } from '../topics/complaint.ts';
import { type PackTextEntry, packTextEntries } from '../topics/pack-text.ts';
import { type ClaimNote, readClaimNotes } from '../topics/packs/claim-notes.ts';
import type { TopicId, TopicPack } from '../topics/types.ts';
import { readJson, readTopicFiles, topicFolders } from './topic-files.ts';

/** All topics, with nothing in them to complain about. */
export interface CheckedTopics {
  /** What the build puts in of each topic. */
  files: Map<TopicId, CheckedFiles & { claims: ClaimNote[] }>;
  packs: TopicPack[];
  /** The English texts of each topic. */
  originals: Map<TopicId, PackTextEntry[]>;
}

/** A topic's files as read, with only the sources it uses. Throws on any complaint, naming all. */
export function checkedTopicFiles(root: string, topic: TopicId): CheckedFiles {
  const files = readTopicFiles(root, topic);
  const { pack, complaints } = readPack(topic, files);
  if (pack === null || complaints.length > 0) {
    throw new Error(`assets/topics:\n${complaints.map(describeComplaint).join('\n')}`);
  }
  const { facts, tolls, sources, ...head } = pack;
  const withoutIds = Object.values(sources).map(({ id, ...source }) => [id, source] as const);
  return { head, facts, tolls, sources: Object.fromEntries(withoutIds) };
}

/** Reads and checks all topics under `root` (`assets/topics`). Throws where one breaks the schema. */
export function readCheckedTopics(root: string): CheckedTopics {
  const topics: CheckedTopics = { files: new Map(), packs: [], originals: new Map() };
  for (const topic of topicFolders(root)) {
    const files = checkedTopicFiles(root, topic);
    const claims = checkedClaimNotes(root, topic);
    const pack = joinChecked(files);
    topics.files.set(topic, { ...files, claims });
    topics.packs.push(pack);
    topics.originals.set(topic, packTextEntries(pack, claims));
  }
  return topics;
}

/** What the panel says about a flag: of each claim only the parts that its readers see. */
function checkedClaimNotes(root: string, topic: TopicId): ClaimNote[] {
  const claims = readJson(join(root, topic, 'claims.json')) ?? [];
  if (!Array.isArray(claims)) throw new Error(`${topic}/claims.json is not a list`);
  const notes = readClaimNotes(claims);
  if (notes.length < claims.length) throw new Error(`${topic}/claims.json: an entry is broken`);
  return notes;
}
