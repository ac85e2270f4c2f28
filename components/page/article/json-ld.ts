import { pathOf } from './url.ts';

/** UTF-16 units of one script that is parsed; above, it is a catalogue or a bomb. */
const LONGEST = 200_000;
/** Articles that are listed at most; more than one without a link to the page is a doubt already. */
const MOST_ARTICLES = 20;
/** Levels below the script's root: list, graph, page, its main entity, and one to spare. */
const DEEPEST = 5;

/** schema.org's article types end so: `NewsArticle` as well as `LiveBlogPosting`. */
const ARTICLE = /(?:Article|Report|(?<!Job)Posting)$/;
/** An article as structured data write it. */
export type Entry = Record<string, unknown>;

/** Articles of the root, of graphs and of main entities: not those that are parts, links or lists. */
function articlesIn(root: unknown): Entry[] {
  const found: Entry[] = [];
  const visit = (value: unknown, level: number): void => {
    if (level > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, level + 1);
      return;
    }
    const entry = value as Entry;
    if ([entry['@type']].flat().some((type) => ARTICLE.test(String(type)))) found.push(entry);
    visit(entry['@graph'], level + 1);
    visit(entry.mainEntity, level + 1);
  };
  visit(root, 0);
  return found;
}

/** The articles in one JSON-LD script, with their dates as they stand there; none where it is broken. */
export function articlesInScript(text: string): Entry[] {
  if (text.length > LONGEST) return [];
  // From the first brace to the last: scripts also come in comments, in CDATA, or with a semicolon.
  const objects = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    // A line break within a text is not JSON, and common.
    return articlesIn(JSON.parse(`[${objects.replace(/\s/g, ' ')}]`));
  } catch {
    // Where it does not parse at all, the metas mostly say the same.
    return [];
  }
}

/** Paths of the addresses that an article gives for itself. */
export function pathsOf({ url, mainEntityOfPage: page }: Entry, base: string): string[] {
  return [url, page, (page as Entry | undefined)?.['@id']].flatMap((each) =>
    typeof each === 'string' ? (pathOf(each, base) ?? []) : [],
  );
}

/** Where some articles name the page's own address, only those count: the others are teasers. */
export function ofAddress(articles: readonly Entry[], url: string): Entry[] {
  const own = articles.filter((each) => pathsOf(each, url).includes(pathOf(url) ?? ''));
  return (own.length > 0 ? own : articles).slice(0, MOST_ARTICLES);
}

/** The articles in a page's JSON-LD scripts that are the page's own. */
export function articlesOf(scripts: readonly string[], url: string): Entry[] {
  return ofAddress(scripts.flatMap(articlesInScript), url);
}
