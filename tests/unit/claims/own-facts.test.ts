import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { openReader } from './reading.ts';

const TOPICS = fileURLToPath(new URL('../../../assets/topics', import.meta.url));
const LANGUAGES = ['de', 'fr', 'ru', 'uk', 'es', 'tr', 'ar', 'fa'];

const detector = createDetector(compileGazetteer(TOPICS));
const reader = openReader();

interface Fact {
  id: string;
  statement: string;
  versions: { statement: string }[];
}

/** Every statement of a pack, as written and translated, with its language and place. */
function statementsOf(topic: string): [language: string, place: string, text: string][] {
  const facts: Fact[] = JSON.parse(readFileSync(join(TOPICS, topic, 'facts.json'), 'utf8'));
  const written = facts.flatMap(({ id, statement, versions }) =>
    [statement, ...versions.map((version) => version.statement)].map((text) => {
      return ['en', id, text] as [string, string, string];
    }),
  );
  const translated = LANGUAGES.flatMap((language) => {
    const file = join(TOPICS, topic, 'text', `${language}.json`);
    if (!existsSync(file)) return [];
    const texts: Record<string, { text: string }> = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(texts)
      .filter(([place]) => /^fact\/[^/]+\/(?:statement|version)/.test(place))
      .map(([place, { text }]) => [language, place, text] as [string, string, string]);
  });
  return [...written, ...translated];
}

function assertedIn(language: string, text: string): string[] {
  const article = {
    blocks: [{ text, role: 'body' as const }],
    language,
    metadata: [],
    published: null,
  };
  const { flags } = reader.read(article, detector.detect(article), null);
  return flags.filter(({ stance }) => stance === 'asserted').map(({ claim }) => claim);
}

test.each(['isis-k', 'crocus-attack', 'islamic-state'])(
  'no statement of %s makes a claim',
  (topic) => {
    const claims = statementsOf(topic).flatMap(([language, place, text]) =>
      assertedIn(language, text).map((claim) => `${claim} in ${language} ${place}`),
    );
    expect(claims).toEqual([]);
  },
);
