import { join } from 'node:path';
import { readJson, readTopicFiles, topicFolders } from '../build/topic-files.ts';
import { describeComplaint } from '../topics/complaint.ts';
import { type Review, review } from '../topics/editorial/review.ts';
import type { BlockedHosts } from '../topics/editorial/rules.ts';
import type { Spellings } from '../topics/editorial/spellings.ts';
import { STATUSES } from '../topics/statuses.ts';
import type { TopicPack } from '../topics/types.ts';

/** Reads everything under `root` (`assets/topics`) and reviews it. */
export function reviewFolder(root: string, spellings: Spellings = {}): Review {
  const topics = topicFolders(root).map((id) => ({
    id,
    files: readTopicFiles(root, id),
    claims: readJson(join(root, id, 'claims.json')),
  }));
  const blockedHosts = readJson(join(root, 'blocked-hosts.json')) as BlockedHosts;
  return review({
    topics,
    sources: readJson(join(root, 'sources.json')),
    blockedHosts,
    spellings,
  });
}

function row(label: string, cells: (string | number)[]): string {
  return label.padEnd(34) + cells.map((cell) => String(cell).padStart(13)).join('');
}

function packTable(pack: TopicPack): string[] {
  const line = (label: string, facts: TopicPack['facts']) =>
    row(label, [
      ...STATUSES.map((status) => facts.filter((fact) => fact.status === status).length),
      facts.length,
    ]);
  const sections = pack.sections.map((section) =>
    line(
      section.id,
      pack.facts.filter((fact) => fact.section === section.id),
    ),
  );
  const title = `${pack.id} ${pack.packVersion}, checked ${pack.checked}`;
  return [row(title, [...STATUSES, 'all']), ...sections, line('all', pack.facts)];
}

function countBy<T>(items: readonly T[], key: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The report that `npm run check:packs` prints. */
export function report({ packs, sources, complaints }: Review): string {
  const all = Object.values(sources);
  const state = all.filter(({ stateMedia }) => stateMedia !== null);
  return [
    ...packs.flatMap((pack) => [...packTable(pack), '']),
    row('sources by kind', [all.length]),
    ...countBy(all, ({ kind }) => kind).map(([kind, count]) => row(kind, [count])),
    '',
    row('state media among them', [state.length]),
    ...countBy(state, ({ stateMedia }) => stateMedia ?? '').map(([name, n]) => row(name, [n])),
    '',
    ...complaints.map(describeComplaint),
    `${complaints.length} ${complaints.length === 1 ? 'error' : 'errors'}`,
  ].join('\n');
}
