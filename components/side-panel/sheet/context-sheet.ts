import { type Change, changesSince } from '../../topics/changes-since.ts';
import { compareDates } from '../../topics/partial-date.ts';
import type { Status } from '../../topics/statuses.ts';
import type { Fact, IsoDay, Source, TopicPack } from '../../topics/types.ts';

/** One line of the sheet, with the numbers under which its sources are listed. */
export interface SheetLine {
  pack: TopicPack;
  fact: Fact;
  /** What to print: the statement, or the line of a change. */
  text: string;
  date: string | null;
  references: number[];
}

/** What is printed for the open article. */
export interface ContextSheet {
  known: SheetLine[];
  changed: SheetLine[];
  disputed: SheetLine[];
  unknown: SheetLine[];
  sources: { number: number; source: Source }[];
}

/** So that it stays a sheet and does not become a booklet: lines in each part, for all topics. */
const MOST_LINES = { known: 6, changed: 6, disputed: 4, unknown: 4 };
/** Receipts for a reader on paper; the panel has them all. */
const SOURCES_PER_LINE = 2;

/** Takes from each list in turn, so that no topic pushes another off the sheet. */
function inTurns<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(...lists.map((list) => list.length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  )
    .flat()
    .slice(0, most);
}

function factsOfQuestions(pack: TopicPack): Fact[] {
  const ids = new Set(pack.questions.flatMap(({ facts }) => facts));
  return [...ids].flatMap((id) => pack.facts.find((fact) => fact.id === id) ?? []);
}

function withStatus(pack: TopicPack, ...statuses: Status[]) {
  const first = factsOfQuestions(pack);
  const all = [...first, ...pack.facts.filter((fact) => !first.includes(fact))];
  return all.filter(({ status }) => statuses.includes(status));
}

/** The newest changes of each topic in turn, then all of them newest first. */
function newestOf(packs: readonly TopicPack[], day: IsoDay | null) {
  if (day === null) return [];
  const changes = packs.map((pack) =>
    changesSince(pack, day).map((change) => [pack, change] as const),
  );
  return inTurns(changes, MOST_LINES.changed).sort(([, a], [, b]) => compareDates(b.date, a.date));
}

const SAID_BY_SOMEONE: ReadonlySet<Status> = new Set(['established', 'attributed']);

/** The topics of the sheet: one that another of them belongs to would only repeat it. */
export function packsOfSheet(packs: readonly TopicPack[]): TopicPack[] {
  return packs.filter(({ id }) => !packs.some(({ parent }) => parent === id));
}

/** Gathers the sheet for the packs of the open article; without a day nothing "changed". */
export function contextSheet(packs: readonly TopicPack[], day: IsoDay | null): ContextSheet {
  const numbers = new Map<string, number>();
  const sources: ContextSheet['sources'] = [];
  const refer = (pack: TopicPack, ids: readonly string[]) =>
    ids.slice(0, SOURCES_PER_LINE).flatMap((id) => {
      const source = pack.sources[id];
      if (!source) return [];
      const number = numbers.get(id) ?? numbers.size + 1;
      if (!numbers.has(id)) sources.push({ number, source });
      numbers.set(id, number);
      return [number];
    });
  const line = (pack: TopicPack, fact: Fact): SheetLine => ({
    pack,
    fact,
    text: fact.statement,
    date: null,
    references: refer(pack, fact.sources),
  });
  const lines = (choose: (pack: TopicPack) => Fact[], most: number) =>
    inTurns(
      packs.map((pack) => choose(pack).map((fact) => [pack, fact] as const)),
      most,
    ).map(([pack, fact]) => line(pack, fact));
  const changeLine = ([pack, { line: text, date, fact }]: readonly [TopicPack, Change]) => ({
    ...line(pack, fact),
    text,
    date,
  });
  const known = lines(
    (pack) => factsOfQuestions(pack).filter(({ status }) => SAID_BY_SOMEONE.has(status)),
    MOST_LINES.known,
  );
  const changed = newestOf(packs, day).map(changeLine);
  const disputed = lines((pack) => withStatus(pack, 'disputed'), MOST_LINES.disputed);
  const unknown = lines((pack) => withStatus(pack, 'unknown'), MOST_LINES.unknown);
  return { known, changed, disputed, unknown, sources };
}
