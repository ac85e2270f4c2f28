import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../build/names/gazetteer.ts';
import type { GazetteerData } from '../matching/gazetteer-data.ts';

const TOPICS = fileURLToPath(new URL('../../assets/topics', import.meta.url));
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Bytes in the unit that the limits are given in. */
const KILOBYTE = 1000;

/**
 * A string literal this long that begins as JSON does is data (names, claims, facts), not code.
 * The data plugins write theirs as one literal each.
 */
const DATA_LITERAL = /(["'`])(?=\[?\{)(?:\\.|(?!\1)[^\\]){2000,}\1/gs;

export interface Size {
  what: string;
  /** Kilobytes of 1000 bytes, gzipped. */
  kilobytes: number;
  limit: number;
}

/** What the reader's browser has to load, against the limits. Throws where there is no build. */
export function measureSizes(): Size[] {
  const [probe = '', reader = '', background = ''] = [
    'probe.js',
    'annotator.js',
    'background.js',
  ].map((file) => readFileSync(join(BUILD, file), 'utf8'));
  return [
    { what: 'content script, code alone', kilobytes: gzipped(probe) - anchorData(), limit: 15 },
    { what: 'with the annotator it calls', kilobytes: gzipped(probe + reader), limit: 60 },
    { what: 'background without data', kilobytes: gzipped(withoutData(background)), limit: 110 },
    { what: 'panel without packs', kilobytes: gzipped(pageCode('sidepanel')), limit: 49 },
    { what: 'popup', kilobytes: gzipped(pageCode('popup')), limit: 25 },
  ];
}

/** What the data weighs inside the content script: it compresses alone as it does there. */
function anchorData(): number {
  const { anchors }: GazetteerData = JSON.parse(compileGazetteer(TOPICS));
  return gzipped(JSON.stringify(anchors));
}

/** Everything that a page of the extension loads, data literals aside, as one text. */
function pageCode(page: string): string {
  const seen = new Map<string, string>();
  const html = readFileSync(join(BUILD, `${page}.html`), 'utf8');
  const visit = (path: string) => {
    const file = join(BUILD, path);
    if (seen.has(path) || !existsSync(file)) return;
    const text = withoutData(readFileSync(file, 'utf8'));
    seen.set(path, text);
    for (const [, name] of text.matchAll(/["'`](?:\.\/|\/)?(?:chunks\/)?([\w-]+\.js)["'`]/g)) {
      visit(`chunks/${name}`);
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path ?? '');
  return [html, ...seen.values()].join('\n');
}

function withoutData(source: string): string {
  return source.replace(DATA_LITERAL, '""');
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length / KILOBYTE;
}
