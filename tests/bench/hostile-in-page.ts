import { claims, gazetteer, languages } from 'virtual:detector-data';
import { createPageFacts } from '../../components/annotator/page-facts.ts';
import { readPageDates } from '../../components/page/article/page-dates.ts';
import { createReader } from '../unit/hostile/block-reader.ts';
import { scan } from './in-page.ts';

/** What the benchmark of hostile texts runs in a page. Times are in milliseconds. */

let reader: ReturnType<typeof createReader> | null = null;

/** Reads a block as the background does, names and claims. */
export function readBlock(text: string): number {
  reader ??= createReader({ gazetteer: gazetteer(), claims: { claims: claims(), languages } });
  const started = performance.now();
  reader(text);
  return performance.now() - started;
}

/** Puts a text wherever a page can have one: in paragraphs, attributes and what it says of itself. */
export function fillPage(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.append(`ISIS-K ${text}`);
  paragraph.className = text;
  paragraph.lang = text;
  const described = document.createElement('meta');
  described.setAttribute('property', 'og:description');
  described.content = text;
  const dated = document.createElement('time');
  dated.dateTime = text;
  dated.append(text);
  const stated = document.createElement('script');
  stated.type = 'application/ld+json';
  stated.text = JSON.stringify({ '@type': 'NewsArticle', headline: text, datePublished: text });
  const title = document.createElement('title');
  title.append(text);
  document.head.replaceChildren(title, described, stated);
  document.body.replaceChildren(paragraph, dated);
}

/** The longest slice of the page's own thread, of all that is done up to the marks. */
export async function longestSlice(): Promise<number> {
  const started = performance.now();
  createPageFacts(document, (page) => readPageDates(page, page.location.href)).readAgain();
  const facts = performance.now() - started;
  const { longest } = await scan();
  return Math.max(facts, longest);
}
