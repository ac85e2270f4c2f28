import { cslItems, risRecords } from './citation-records.ts';
import type { Cited, Translation } from './cited.ts';
import { stateMediaOf } from './state-media.ts';
import type { Fact, Source, TopicPack } from './types.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json' | 'ris';

/** The headline in quotation marks, or our description without them. */
function nameOf(source: Source, quote: (title: string) => string): string | null {
  return source.title === null ? source.description : quote(source.title);
}

function publisherOf(source: Source): string {
  const media = stateMediaOf(source);
  if (media === null) return source.publisher;
  const { state, cited } = media;
  return cited === null
    ? `${source.publisher} (state media: ${state})`
    : `${source.publisher} (cites state media: ${cited}, ${state})`;
}

function sourcesOf({ pack, fact }: Cited): Source[] {
  return fact.sources.flatMap((id) => pack.sources[id] ?? []);
}

/** Who says it, how sure it is, and from which edition of the pack it is cited. */
function provenanceOf({ pack, fact, translation }: Cited): string {
  const { attributedTo } = translation?.original ?? fact;
  const says = attributedTo === null ? '' : `, according to ${attributedTo}`;
  const edition = `Caveat, topic pack ${pack.id} ${pack.packVersion}, checked ${pack.checked}.`;
  return `Status: ${fact.status}${says}; as of ${fact.asOf}. ${edition}${originOf(translation)}`;
}

function originOf(translation: Translation | null): string {
  if (translation === null) return '';
  const { language, original } = translation;
  return ` Language: ${language}, translated from English: “${original.statement}”`;
}

function inFull(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function plain(cited: Cited): string {
  const { fact } = cited;
  const sources = sourcesOf(cited).map(
    (source) =>
      `- ${inFull([publisherOf(source), nameOf(source, (title) => `“${title}”`), source.date, source.url])}`,
  );
  const note = fact.caveat === null ? [] : [`Note: ${fact.caveat}`];
  return [fact.statement, ...note, provenanceOf(cited), 'Sources:', ...sources].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function markdown(cited: Cited): string {
  const { fact } = cited;
  const sources = sourcesOf(cited).map((source) => {
    const name = nameOf(source, (title) => `“${title}”`);
    const shown = name === null ? null : escapeMarkdown(name);
    // Angle brackets keep parentheses in an address from ending the link; it holds none itself.
    const linked =
      source.url === null
        ? shown
        : `[${shown ?? 'link'}](<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    return `- ${inFull([escapeMarkdown(publisherOf(source)), linked, source.date])}`;
  });
  const note = fact.caveat === null ? [] : [`*Note:* ${escapeMarkdown(fact.caveat)}`, ''];
  const provenance = escapeMarkdown(provenanceOf(cited));
  return [`> ${escapeMarkdown(fact.statement)}`, '', ...note, provenance, '', ...sources].join(
    '\n',
  );
}

const BIBTEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even where LaTeX would read them as escaped.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Makes any text safe inside a braced BibTeX value: LaTeX would stop at a bare special. */
export function escapeBibtex(text: string): string {
  return text.replace(
    /[\\~^#$%&_{}]/g,
    (character) => BIBTEX_ESCAPES[character] ?? `\\${character}`,
  );
}

function bibtexEntry(key: string, fields: Record<string, string | null>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

function bibtex(cited: Cited): string {
  const { pack, fact } = cited;
  const own = bibtexEntry(`caveat-${pack.id}-${fact.id}`, {
    author: '{Caveat}',
    title: `{${escapeBibtex(fact.statement)}}`,
    year: fact.asOf.slice(0, 4),
    note: escapeBibtex(provenanceOf(cited)),
  });
  const sources = sourcesOf(cited).map((source) =>
    bibtexEntry(source.id, {
      author: `{${escapeBibtex(publisherOf(source))}}`,
      title: `{${escapeBibtex(source.title ?? source.description ?? source.publisher)}}`,
      year: source.date?.slice(0, 4) ?? null,
      date: source.date,
      // Braces and backslashes would end the value; everything else is legal in \url.
      url: source.url === null ? null : source.url.replace(/[{}\\]/g, encodeURIComponent),
    }),
  );
  return [own, ...sources].join('\n\n');
}

function cslJson(cited: Cited): string {
  return JSON.stringify(cslItems(cited, sourcesOf(cited), provenanceOf(cited)), null, 2);
}

function ris(cited: Cited): string {
  return risRecords(cited, sourcesOf(cited), provenanceOf(cited));
}

/** A fact with its status, as-of date, pack version and sources, ready to be pasted. */
export function citeFact(
  pack: TopicPack,
  fact: Fact,
  format: CitationFormat,
  translation: Translation | null = null,
): string {
  const write = { plain, markdown, bibtex, 'csl-json': cslJson, ris }[format];
  return write({ pack, fact, translation });
}
