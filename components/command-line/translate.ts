import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { englishTexts, readTexts, textsFile } from '../build/pack-texts.ts';
import { digestOf, type PackTextEntry, type PackTexts, textState } from '../topics/pack-text.ts';
import { TOPICS_FOLDER } from './topics-folder.ts';

const HELP = `npm run translate -- LANGUAGE [--topic ID]            prints what is missing or stale, a JSON line each: topic, key, english
npm run translate -- LANGUAGE --take FILE             puts translations in: JSON lines with topic, key and text
npm run translate -- LANGUAGE --prune                 drops translations whose English text is gone`;

/** Writes texts in the order of their originals, so that a change shows where it belongs. */
function writeTexts(
  topic: string,
  language: string,
  entries: readonly PackTextEntry[],
  texts: PackTexts,
): void {
  mkdirSync(join(TOPICS_FOLDER, topic, 'text'), { recursive: true });
  const ordered = [...entries.map(({ key }) => key), ...Object.keys(texts)].flatMap((key) => {
    const text = texts[key];
    return text === undefined ? [] : [[key, text] as const];
  });
  const lines = [...new Map(ordered)].map(
    ([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)}`,
  );
  writeFileSync(textsFile(TOPICS_FOLDER, topic, language), `{\n${lines.join(',\n')}\n}\n`);
}

/** A line of `--take`. Throws an error that names the line where it is none. */
function readLine(line: string, number: number): { topic: string; key: string; text: string } {
  try {
    const { topic, key, text } = JSON.parse(line);
    if ([topic, key, text].every((part) => typeof part === 'string' && part.trim() !== '')) {
      return { topic, key, text };
    }
  } catch {
    // The error below names the line.
  }
  throw new Error(`line ${number} is no JSON object with topic, key and text`);
}

function take(language: string, file: string): void {
  const originals = englishTexts(TOPICS_FOLDER);
  const taken = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [readLine(line, index + 1)] : []));
  for (const [topic, entries] of originals) {
    const texts = readTexts(TOPICS_FOLDER, topic, language);
    const english = new Map(entries.map(({ key, text }) => [key, text]));
    for (const { key, text } of taken.filter((entry) => entry.topic === topic)) {
      const original = english.get(key);
      if (original === undefined) throw new Error(`${topic} has no text called "${key}"`);
      texts[key] = { of: digestOf(original), text };
    }
    if (taken.some((entry) => entry.topic === topic)) writeTexts(topic, language, entries, texts);
  }
}

function prune(language: string): void {
  for (const [topic, entries] of englishTexts(TOPICS_FOLDER)) {
    if (!existsSync(textsFile(TOPICS_FOLDER, topic, language))) continue;
    const texts = readTexts(TOPICS_FOLDER, topic, language);
    for (const key of textState(entries, texts).orphaned) delete texts[key];
    writeTexts(topic, language, entries, texts);
  }
}

function list(language: string, only: string | undefined): void {
  for (const [topic, entries] of englishTexts(TOPICS_FOLDER)) {
    if (only !== undefined && topic !== only) continue;
    const { stale, missing } = textState(entries, readTexts(TOPICS_FOLDER, topic, language));
    const wanted = new Set([...stale, ...missing]);
    for (const { key, text } of entries) {
      if (wanted.has(key)) console.log(JSON.stringify({ topic, key, english: text }));
    }
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    topic: { type: 'string' },
    take: { type: 'string' },
    prune: { type: 'boolean', default: false },
  },
});
const [language] = positionals;
if (language === undefined) console.log(HELP);
else if (values.take !== undefined) take(language, values.take);
else if (values.prune) prune(language);
else list(language, values.topic);
