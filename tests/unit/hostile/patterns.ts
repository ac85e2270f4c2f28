import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** Folders whose code meets the text of pages, or what a page has sent. */
const MEETS_PAGES = [
  'annotator',
  'browser',
  'claims',
  'hover-card',
  'matching',
  'messaging',
  'page',
  'settings',
  'site-access',
  'text',
];

/** A regular expression, and where its source is written. */
export interface Pattern {
  at: string;
  regex: RegExp;
}

function sources(): string[] {
  return readdirSync('components', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => MEETS_PAGES.includes(path.split('/')[1] ?? ''));
}

/** Every regular expression that is written in the source, found by parsing it. */
export function writtenPatterns(): Pattern[] {
  return sources().flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    const found: Pattern[] = [];
    const visitor = new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const line = code.slice(0, node.start).split('\n').length;
        const { pattern, flags } = node.regex;
        found.push({ at: `${path}:${line}`, regex: new RegExp(pattern, flags) });
      },
    });
    visitor.visit(parseSync(path, code).program);
    return found;
  });
}

/** Every regular expression that `act` puts together at run time. */
export function builtPatterns(act: () => void): Pattern[] {
  const found = new Map<string, Pattern>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const regex = new target(...given);
      const at = `built: ${String(regex).slice(0, 60)}`;
      found.set(String(regex), { at, regex: new target(...given) });
      return regex;
    },
  });
  try {
    act();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** What a hostile page repeats: letters of one byte and of two, signs, halves of what is looked for. */
const PIECES = [
  ...['a', 'ж', 'ﬃ', 'İ', '漢', 'あ', 'ا', 'ก', '😀', '\ud800', '\u00ad', '\u200b', 'e\u0301'],
  ...[' ', '\n', '\t', '-', '_', '.', ',', '@', '#', '&', '!', '"', '(', '[', '<', '/', '1'],
  ...['a-', 'a.', 'a ', 'a_', '1,', '1 ', '! ', '#a', '&#', '&a', '(a) ', 'aж', 'ж-', 'a\n', '-\n'],
  ...['news_', 'news-', 'recirc', 'http://', '2024-', '12 March ', '{"', 'U.S. ', 'said that '],
  ...['Is', 'IS, ', 'ISIS-K ', 'attack on ', 'killed 137, ', 'the ', 'of the ', 'İş', '«', '“a” '],
];
/** What comes behind, so that a match that began everywhere fails at the end. */
const ENDS = ['', '@', 'ж', '漢1'];

/** Texts of about `length` UTF-16 units. */
export function* repeats(length: number): Generator<{ name: string; text: string }> {
  for (const piece of PIECES) {
    const body = piece.repeat(Math.ceil(length / piece.length));
    for (const end of ENDS) yield { name: JSON.stringify(`${piece}…${end}`), text: body + end };
  }
}
