import { type Complaint, readEntry, readList } from './complaint.ts';
import { factSchema, headSchema, SCHEMA_VERSION, sourceSchema, tollSchema } from './schema.ts';
import type { Fact, Source, TollEntry, TopicHead, TopicId, TopicPack } from './types.ts';

/** The parsed files of one topic, not yet validated; `undefined` where a file is missing. */
export interface PackFiles {
  /** `topic.json` */
  head: unknown;
  /** `facts.json` */
  facts: unknown;
  /** `tolls.json`; a topic without a toll has none. */
  tolls: unknown;
  /** `assets/topics/sources.json`, or the part of it that the topic uses. */
  sources: unknown;
}

/** A pack as far as it can be read, and what cannot be. Without its head there is no pack. */
export interface ReadPack {
  pack: TopicPack | null;
  complaints: Complaint[];
}

const SOURCES_FILE = 'sources.json';

/**
 * Validates and joins the files of a topic. What breaks a rule is left out of the pack, so that one
 * reading finds every complaint. The build refuses a pack with complaints.
 */
export function readPack(topic: TopicId, files: PackFiles): ReadPack {
  const head = readHead(topic, files.head);
  if (head.value === null) return { pack: null, complaints: head.complaints };
  const sources = readSources(files.sources);
  const facts = readList(factSchema, files.facts, `${topic}/facts.json`);
  const tolls = readList(tollSchema, files.tolls ?? [], `${topic}/tolls.json`);
  const complaints = [
    ...head.complaints,
    ...sources.complaints,
    ...facts.complaints,
    ...tolls.complaints,
  ];
  const joined = join(head.value, facts.values, tolls.values, sources.sources);
  return { pack: joined.pack, complaints: [...complaints, ...joined.complaints] };
}

/** The files of a topic as `readPack` left them when the build put them in, sources without id. */
export interface CheckedFiles {
  head: TopicHead;
  facts: Fact[];
  tolls: TollEntry[];
  sources: Record<string, Omit<Source, 'id'>>;
}

/** Joins files that need no validation any more. */
export function joinChecked({ head, facts, tolls, sources }: CheckedFiles): TopicPack {
  const named = Object.entries(sources).map(([id, source]) => [id, { id, ...source }] as const);
  return { ...head, facts, tolls, sources: Object.fromEntries(named) };
}

function readHead(
  topic: TopicId,
  raw: unknown,
): { value: TopicHead | null; complaints: Complaint[] } {
  const file = `${topic}/topic.json`;
  const refuse = (field: string | null, message: string) => ({
    value: null,
    complaints: [{ file, entry: null, field, message }],
  });
  if (typeof raw !== 'object' || raw === null) return refuse(null, 'is missing or cut off');
  if ('schemaVersion' in raw && raw.schemaVersion !== SCHEMA_VERSION) {
    return refuse(
      'schemaVersion',
      `is ${String(raw.schemaVersion)}; this version of Caveat reads ${SCHEMA_VERSION}`,
    );
  }
  const read = readEntry(headSchema, raw, file, null);
  if (read.value !== null && read.value.id !== topic) {
    return refuse('id', `is ${read.value.id}, but the folder is called ${topic}`);
  }
  return read;
}

/** Reads a source list keyed by id; a broken one is left out and complained about. */
export function readSources(raw: unknown): {
  sources: Record<string, Source>;
  complaints: Complaint[];
} {
  if (typeof raw !== 'object' || raw === null) {
    const complaint = { file: SOURCES_FILE, entry: null, field: null, message: 'is missing' };
    return { sources: {}, complaints: [complaint] };
  }
  const sources: Record<string, Source> = {};
  const complaints: Complaint[] = [];
  for (const [id, entry] of Object.entries(raw)) {
    const read = readEntry(sourceSchema, entry, SOURCES_FILE, id);
    if (read.value !== null) sources[id] = { id, ...read.value };
    complaints.push(...read.complaints);
  }
  return { sources, complaints };
}

/** Leaves out each reference that points nowhere, and complains about it. */
function join(
  head: TopicHead,
  facts: Fact[],
  tolls: TollEntry[],
  sources: Record<string, Source>,
): { pack: TopicPack; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const used = new Set<string>();
  const keepKnown = (ids: string[], file: string, entry: string) =>
    ids.filter((id) => {
      used.add(id);
      if (Object.hasOwn(sources, id)) return true;
      complaints.push({ file, entry, field: 'sources', message: `no source is called "${id}"` });
      return false;
    });

  const factsFile = `${head.id}/facts.json`;
  const sections = new Set(head.sections.map((section) => section.id));
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    const complain = (field: string, message: string) =>
      complaints.push({ file: factsFile, entry: fact.id, field, message });
    if (byId.has(fact.id)) complain('id', 'is used twice');
    else if (!sections.has(fact.section)) complain('section', `"${fact.section}" is not listed`);
    else {
      const versions = fact.versions.map((version) => ({
        ...version,
        sources: keepKnown(version.sources, factsFile, fact.id),
      }));
      byId.set(fact.id, {
        ...fact,
        versions,
        sources: keepKnown(fact.sources, factsFile, fact.id),
        ...(fact.examples ? { examples: keepKnown(fact.examples, factsFile, fact.id) } : {}),
      });
    }
  }

  const headFile = `${head.id}/topic.json`;
  const keepFact = (id: string, field: string) => {
    if (byId.has(id)) return true;
    complaints.push({ file: headFile, entry: null, field, message: `no fact is called "${id}"` });
    return false;
  };
  keepFact(head.cardFact, 'cardFact');
  const questions = head.questions.map((question) => ({
    ...question,
    facts: question.facts.filter((id) => keepFact(id, 'questions')),
  }));
  const keptTolls = tolls.map((entry, position) => ({
    ...entry,
    sources: keepKnown(entry.sources, `${head.id}/tolls.json`, `#${position + 1}`),
  }));

  const ownSources = Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id)));
  const pack = {
    ...head,
    questions,
    facts: [...byId.values()],
    tolls: keptTolls,
    sources: ownSources,
  };
  return { pack, complaints };
}
