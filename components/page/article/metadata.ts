import { attributeOf, rootOf, selectAll, titleOf } from '../dom.ts';

/** UTF-16 units of one piece of metadata at most: a headline or description is never longer. */
const LONGEST = 1_000;
/** UTF-16 units of one JSON-LD script that is parsed; above, it is a catalogue or a bomb. */
const LONGEST_JSON = 200_000;
/** Levels of JSON-LD that are looked through: the graph, its article, its parts. */
const DEEPEST = 4;

const DESCRIPTIONS =
  'meta[name="description" i],meta[property="og:title" i],meta[property="og:description" i],meta[name="twitter:title" i]';
const TEXT_KEYS = ['headline', 'alternativeHeadline', 'description'];

function collect(value: unknown, level: number, into: string[]): void {
  if (level > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) collect(item, level + 1, into);
    return;
  }
  const entry = value as Record<string, unknown>;
  for (const key of TEXT_KEYS) if (typeof entry[key] === 'string') into.push(entry[key]);
  collect(entry['@graph'], level + 1, into);
  collect(entry.mainEntity, level + 1, into);
}

function fromJsonLd(document: Document): string[] {
  const found: string[] = [];
  for (const script of selectAll(document, 'script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_JSON) continue;
    try {
      collect(JSON.parse(text), 0, found);
    } catch {
      // Many sites ship JSON-LD that does not parse; it is evidence only, so do without.
    }
  }
  return found;
}

/** `<title>`, descriptions and structured-data headlines: evidence, never marked. */
export function readMetadata(document: Document): string[] {
  const found = [titleOf(document)];
  for (const meta of selectAll(document, DESCRIPTIONS))
    found.push(attributeOf(meta, 'content') ?? '');
  found.push(...fromJsonLd(document));
  const distinct = new Set(found.map((text) => text.slice(0, LONGEST).trim()));
  distinct.delete('');
  return [...distinct];
}

/** The language that the page states for itself (BCP 47); null where it states none. */
export function readLanguage(document: Document): string | null {
  const root = rootOf(document);
  return root === null ? null : attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') || null;
}
