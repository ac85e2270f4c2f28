import type { ClaimKind } from './claim-kinds.ts';
import type { Fact, PartialDate, Source, TollEntry, TopicPack } from './types.ts';

/** The forms in which the packs are taken elsewhere; see `docs/export.md`. */
export interface ExportedSource {
  publisher: string;
  stateMedia: string | null;
  title: string | null;
  date: PartialDate | null;
  url: string | null;
}

interface Row {
  topic: string;
  packVersion: string;
  checked: string;
}

export interface FactRow extends Row {
  id: string;
  section: string;
  statement: string;
  status: string;
  asOf: PartialDate;
  happened: PartialDate | null;
  knownFrom: PartialDate;
  attributedTo: string | null;
  caveat: string | null;
  sources: ExportedSource[];
}

export interface CountRow extends Row {
  measure: string;
  value: number;
  from: string;
  until: string | null;
  official: boolean;
  by: string;
  note: string | null;
  sources: ExportedSource[];
}

/** A claim as `claims.json` has it, as far as exports need it. */
export interface ExportedClaim {
  id: string;
  kind: ClaimKind;
  caveat: string;
  facts: string[];
  examples: { language: string; stance: string; text: string }[];
}

export interface ClaimRow extends Row {
  id: string;
  kind: ClaimKind;
  /** The claim as a sentence asserts it, from the examples; null where there is none in English. */
  example: string | null;
  caveat: string;
  facts: string[];
  sources: ExportedSource[];
}

const headOf = ({ id, packVersion, checked }: TopicPack): Row => ({
  topic: id,
  packVersion,
  checked,
});

const exported = ({ publisher, stateMedia, title, description, date, url }: Source) => ({
  publisher,
  stateMedia,
  title: title ?? description,
  date,
  url,
});

const sourcesOf = (pack: TopicPack, ids: readonly string[]): ExportedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = pack.sources[id];
    return source === undefined ? [] : [exported(source)];
  });

/** A fact of a pack with its sources written out. */
export function factRow(pack: TopicPack, fact: Fact): FactRow {
  const { id, section, statement, status, asOf, happened, knownFrom, attributedTo, caveat } = fact;
  return {
    ...headOf(pack),
    id,
    section,
    statement,
    status,
    asOf,
    happened,
    knownFrom,
    attributedTo,
    caveat,
    sources: sourcesOf(pack, fact.sources),
  };
}

/** A dated count of a pack with its sources written out. */
export function countRow(pack: TopicPack, toll: TollEntry): CountRow {
  const { measure, value, from, until, official, by, note } = toll;
  const sources = sourcesOf(pack, toll.sources);
  return { ...headOf(pack), measure, value, from, until, official, by, note, sources };
}

/** A claim of a pack with the sources of the facts behind it, whichever pack they are in. */
export function claimRow(
  pack: TopicPack,
  claim: ExportedClaim,
  packs: readonly TopicPack[],
): ClaimRow {
  const { id, kind, caveat, facts, examples } = claim;
  const sources = packs.flatMap((other) =>
    sourcesOf(
      other,
      other.facts.filter((fact) => facts.includes(fact.id)).flatMap((fact) => fact.sources),
    ),
  );
  const asserted = examples.find(
    ({ language, stance }) => language === 'en' && stance === 'asserted',
  );
  return { ...headOf(pack), id, kind, example: asserted?.text ?? null, caveat, facts, sources };
}
