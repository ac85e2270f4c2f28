import type { Cited, Translation } from './cited.ts';
import { firstDayOf } from './partial-date.ts';
import { stateMediaOf } from './state-media.ts';
import type { PartialDate, Source, SourceKind } from './types.ts';

/** An item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  language?: string;
  URL?: string;
  note?: string;
}

/** By kind of publisher: the item type of CSL, and the reference type of RIS. */
const TYPES: Record<SourceKind, { csl: string; ris: string }> = {
  court: { csl: 'legal_case', ris: 'CASE' },
  government: { csl: 'report', ris: 'RPRT' },
  'international-organisation': { csl: 'report', ris: 'RPRT' },
  'news-agency': { csl: 'article-newspaper', ris: 'NEWS' },
  newspaper: { csl: 'article-newspaper', ris: 'NEWS' },
  broadcaster: { csl: 'broadcast', ris: 'NEWS' },
  'news-site': { csl: 'article-newspaper', ris: 'NEWS' },
  research: { csl: 'report', ris: 'RPRT' },
  reference: { csl: 'entry-encyclopedia', ris: 'ENCYC' },
  statement: { csl: 'webpage', ris: 'ELEC' },
};

const titleOf = ({ title, description, publisher }: Source) => title ?? description ?? publisher;

function stateNote(source: Source): string | null {
  const media = stateMediaOf(source);
  if (media === null) return null;
  return media.cited === null
    ? `State media: ${media.state}`
    : `Cites state media: ${media.cited}, ${media.state}`;
}

const languageOf = (translation: Translation | null) => translation?.language ?? 'en';

const datePartsOf = (date: PartialDate) => [date.split('-').map(Number)];

/**
 * A fact and its sources as CSL-JSON, the fact first. Programs such as Zotero and Pandoc read it.
 *
 * @param provenance who says it, how sure it is, and the edition of the pack.
 */
export function cslItems(
  { pack, fact, translation }: Cited,
  sources: readonly Source[],
  provenance: string,
): CslItem[] {
  const own: CslItem = {
    id: `caveat-${pack.id}-${fact.id}`,
    type: 'entry',
    title: fact.statement,
    author: [{ literal: 'Caveat' }],
    'container-title': pack.name,
    language: languageOf(translation),
    issued: { 'date-parts': datePartsOf(fact.asOf) },
    note: provenance,
  };
  const cited = sources.map((source): CslItem => {
    const note = stateNote(source);
    return {
      id: source.id,
      type: TYPES[source.kind].csl,
      title: titleOf(source),
      author: [{ literal: source.publisher }],
      publisher: source.publisher,
      ...(source.date && { issued: { 'date-parts': datePartsOf(source.date) } }),
      ...(source.url && { URL: source.url }),
      ...(note && { note }),
    };
  });
  return [own, ...cited];
}

/** A date as RIS writes it, `YYYY/MM/DD/`, with what is unknown left empty. */
function risDate(date: PartialDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/**
 * One RIS record: a tag, two spaces, a dash and a space on each line, which ends with CR and LF;
 * https://en.wikipedia.org/wiki/RIS_(file_format). A value stays on its line.
 */
function risRecord(fields: readonly (readonly [string, string | null])[]): string {
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A fact and its sources as RIS records, the fact first. */
export function risRecords(
  { pack, fact, translation }: Cited,
  sources: readonly Source[],
  provenance: string,
): string {
  const own = risRecord([
    ['TY', 'GEN'],
    ['ID', `caveat-${pack.id}-${fact.id}`],
    ['AU', 'Caveat'],
    ['TI', fact.statement],
    ['PY', firstDayOf(fact.asOf).slice(0, 4)],
    ['DA', risDate(fact.asOf)],
    ['LA', languageOf(translation)],
    ['N1', provenance],
  ]);
  const cited = sources.map((source) =>
    risRecord([
      ['TY', TYPES[source.kind].ris],
      ['ID', source.id],
      ['AU', source.publisher],
      ['TI', titleOf(source)],
      ['PB', source.publisher],
      ['PY', source.date && firstDayOf(source.date).slice(0, 4)],
      ['DA', source.date && risDate(source.date)],
      ['UR', source.url],
      ['N1', stateNote(source)],
    ]),
  );
  return [own, ...cited].join('\r\n');
}
