import type { ArticleText, Mention, TextBlock } from '../matching/types.ts';
import type { IsoDay } from '../topics/types.ts';

/** One line of `npm run spot`: an article as plain text. */
export interface Passage {
  /** As the caller wrote it. */
  id: string | number;
  lang: string | null;
  title: string;
  text: string;
  published: IsoDay | null;
}

/** A mention with its place in the passage. Offsets are UTF-16 units of the field. */
export interface Spotted {
  in: 'title' | 'text';
  start: number;
  end: number;
  topic: string;
  quote: string;
}

/** A passage cut into blocks, each with the field and the offset it comes from. */
export interface CutPassage {
  article: ArticleText;
  places: { field: 'title' | 'text'; offset: number }[];
}

/**
 * Where a line ends a paragraph. It does not where the next line is indented (wrapped text) or
 * where a hyphen stands at its end.
 */
const PARAGRAPH_END = /(?<![-\u2010\u2011])[^\S\n]*\n(?:\s*\n)?(?![^\S\n])|\n\s*\n/g;

function text(value: unknown, field: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new Error(`"${field}" is not a string`);
  return value;
}

/** Reads one JSON line. Throws an error that says what is wrong. */
export function readPassage(line: string): Passage {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('is not a JSON object');
  }
  const fields: Record<string, unknown> = { ...value };
  if (typeof fields.id !== 'string' && typeof fields.id !== 'number')
    throw new Error('"id" is missing');
  if (fields.title === undefined && fields.text === undefined) {
    throw new Error('has neither "title" nor "text"');
  }
  const published = text(fields.published, 'published');
  if (published !== '' && !/^\d{4}-\d{2}-\d{2}/.test(published)) {
    throw new Error('"published" is not an ISO date');
  }
  return {
    id: fields.id,
    lang: text(fields.lang, 'lang') || null,
    title: text(fields.title, 'title'),
    text: text(fields.text, 'text'),
    published: published.slice(0, 10) || null,
  };
}

/** Cuts a passage into its headline and its paragraphs. */
export function cutPassage({ lang, title, text: body, published }: Passage): CutPassage {
  const blocks: TextBlock[] = [];
  const places: CutPassage['places'] = [];
  if (title) {
    blocks.push({ text: title, role: 'headline' });
    places.push({ field: 'title', offset: 0 });
  }
  const add = (from: number, to: number) => {
    if (!body.slice(from, to).trim()) return;
    blocks.push({ text: body.slice(from, to), role: 'body' });
    places.push({ field: 'text', offset: from });
  };
  let from = 0;
  for (const { 0: gap, index } of body.matchAll(PARAGRAPH_END)) {
    add(from, index);
    from = index + gap.length;
  }
  add(from, body.length);
  return { article: { blocks, language: lang, metadata: [], published }, places };
}

/** Puts the offsets of a mention back into its field. */
export function placeMention(mention: Mention, { article, places }: CutPassage): Spotted {
  const { block, start, end, topic } = mention;
  const place = places[block];
  const source = article.blocks[block];
  if (!place || !source) throw new Error(`no block ${block}`);
  return {
    in: place.field,
    start: start + place.offset,
    end: end + place.offset,
    topic,
    quote: source.text.slice(start, end),
  };
}
