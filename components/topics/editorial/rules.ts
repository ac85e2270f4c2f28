import type { Complaint } from '../complaint.ts';
import { presentSince } from '../known-then.ts';
import { firstDayOf, lastDayOf } from '../partial-date.ts';
import type { Fact, Source, TopicPack } from '../types.ts';
import { independentPublishers } from './publishers.ts';
import { hasUndatedNumber, SAME_ABOVE, similarity, workshopWord } from './wording.ts';

/** The longest line of "Since this article was published", in UTF-16 units. */
const CHANGE_LIMIT = 160;

/** Hosts that are never linked, by class; a domain stands for all hosts below it. */
export type BlockedHosts = Record<string, string[]>;

/** What `docs/editorial.md` asks of each fact, beyond its shape. */
export function checkFact(pack: TopicPack, fact: Fact): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (field: string, message: string) =>
    complaints.push({ file: `${pack.id}/facts.json`, entry: fact.id, field, message });

  const sources = fact.sources.flatMap((id) => pack.sources[id] ?? []);
  const publishers = independentPublishers(sources);
  if (fact.status === 'established') {
    if (publishers < 2 && fact.singleSource === null) {
      complain('singleSource', 'is established by one publisher; say why that is enough');
    }
    if (publishers >= 2 && fact.singleSource !== null) {
      complain('singleSource', `is needless: ${publishers} publishers stand behind it`);
    }
    if (fact.attributedTo !== null) complain('attributedTo', 'is set on an established fact');
  }
  if (fact.status === 'attributed' && fact.attributedTo === null) {
    complain('attributedTo', 'is missing: who says so?');
  }

  for (const [field, statement] of [
    ['statement', fact.statement] as const,
    ...fact.versions.map((version) => ['versions', version.statement] as const),
  ]) {
    if (hasUndatedNumber(statement)) complain(field, 'gives a number without a year');
  }
  for (const field of ['statement', 'caveat', 'oftenWritten', 'change', 'singleSource'] as const) {
    const word = workshopWord(fact[field] ?? '');
    if (word !== null) complain(field, `speaks of how the pack was made ("${word}")`);
  }
  if (fact.change !== null && fact.change.length > CHANGE_LIMIT) {
    complain('change', `has ${fact.change.length} characters; ${CHANGE_LIMIT} is the most`);
  }

  for (const field of ['asOf', 'knownFrom', 'happened'] as const) {
    const date = fact[field];
    if (date !== null && firstDayOf(date) > pack.checked) {
      complain(field, `${date} is after the day on which the pack was checked (${pack.checked})`);
    }
  }
  const since = presentSince(fact);
  if (fact.happened !== null && firstDayOf(fact.happened) > lastDayOf(since)) {
    complain('knownFrom', `is told as known from ${since}, before it happened (${fact.happened})`);
  }
  const [firstVersion] = fact.versions;
  if (firstVersion && firstVersion.from !== fact.knownFrom) {
    complain('versions', `begin on ${firstVersion.from}, knownFrom says ${fact.knownFrom}`);
  }
  fact.versions.forEach((version, index) => {
    const next = fact.versions[index + 1];
    if (next && firstDayOf(next.from) <= lastDayOf(version.until)) {
      complain('versions', `the one from ${next.from} begins before the one before it ends`);
    }
  });
  return complaints;
}

/** No two statements of all packs together say the same. */
export function checkRepeats(packs: readonly TopicPack[]): Complaint[] {
  const all = packs.flatMap((pack) => pack.facts.map((fact) => ({ topic: pack.id, fact })));
  return all.flatMap(({ topic, fact }, index) =>
    all.slice(index + 1).flatMap((other) => {
      const at = { file: `${other.topic}/facts.json`, entry: other.fact.id };
      const twin = `"${fact.id}" of ${topic}`;
      if (fact.id === other.fact.id) return [{ ...at, field: 'id', message: `is also ${twin}` }];
      return similarity(fact.statement, other.fact.statement) > SAME_ABOVE
        ? [{ ...at, field: 'statement', message: `says the same as ${twin}` }]
        : [];
    }),
  );
}

function blockedClass(url: string, blocked: BlockedHosts): string | null {
  const host = new URL(url).hostname;
  const found = Object.entries(blocked).find(([, domains]) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return found?.[0] ?? null;
}

/** Every source is used, named, not from the future, and links nowhere it must not. */
export function checkSources(
  sources: Record<string, Source>,
  packs: readonly TopicPack[],
  blocked: BlockedHosts,
): Complaint[] {
  const checked =
    packs
      .map((pack) => pack.checked)
      .sort()
      .at(-1) ?? '';
  return Object.values(sources).flatMap((source) => {
    const at = { file: 'sources.json', entry: source.id };
    const complaints: Complaint[] = [];
    if (!packs.some((pack) => Object.hasOwn(pack.sources, source.id))) {
      complaints.push({ ...at, field: null, message: 'is used by no entry' });
    }
    if (source.title === null && source.description === null) {
      complaints.push({ ...at, field: 'title', message: 'has neither headline nor description' });
    }
    if (source.date !== null && firstDayOf(source.date) > checked) {
      complaints.push({ ...at, field: 'date', message: `${source.date} is in the future` });
    }
    const reason = source.url === null ? null : blockedClass(source.url, blocked);
    if (reason !== null) complaints.push({ ...at, field: 'url', message: `is blocked: ${reason}` });
    return complaints;
  });
}

/** Facts that the claims of a topic rest on exist, in whichever pack. */
export function checkClaims(
  topic: string,
  claims: unknown,
  packs: readonly TopicPack[],
): Complaint[] {
  if (!Array.isArray(claims)) return [];
  const known = new Set(packs.flatMap((pack) => pack.facts.map((fact) => fact.id)));
  return claims.flatMap((claim: { id?: unknown; facts?: unknown }) =>
    (Array.isArray(claim.facts) ? claim.facts : [])
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: `${topic}/claims.json`,
        entry: String(claim.id),
        field: 'facts',
        message: `no fact is called "${id}"`,
      })),
  );
}
