import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { openFinder } from './reading.ts';

const TOPICS = fileURLToPath(new URL('../../../assets/topics', import.meta.url));
const PACKS = ['isis-k', 'crocus-attack', 'islamic-state'];
const LANGUAGES = ['de', 'fr', 'ru', 'uk', 'es', 'tr', 'ar', 'fa'];

/** The statement of a fact, and those of its earlier versions, whose places end with their days. */
const STATEMENT = /^fact\/[^/]+\/(?:statement|\d{4}[^/]{0,40})$/;

/**
 * Statements that name a topic in one language and only point at it in another: "an Islamic State
 * cell" and "IS in Afghanistan" are names in some languages and not in others, and where German
 * writes "the attack on Crocus City Hall" English may write "it".
 */
const NAMED_OTHERWISE = [
  'attacks-2024-2025-afghanistan',
  'attacks-2025-2026-claimed-by-pakistan-branch',
  'attacks-germany-court-cases',
  'dagestan-june-2024',
  'date-and-place',
  'designations-leaders-2021-2022',
  'designations-un-2019',
  'dubrovka-and-beslan',
  'first-claim-names-no-branch',
  'is-other-branches',
  'other-attributions',
  'putin-25-march',
  'relationship-2019-pakistan-and-india-split',
  'relationship-control-is-debated',
  'relationship-money-crypto',
  'shooting-and-arson',
  'strength-2018-un-versus-us',
  'targets-why-russia',
  'us-case-sharifullah',
];

const detector = createDetector(compileGazetteer(TOPICS));
const finder = openFinder();

interface Fact {
  id: string;
  statement: string;
  versions: { statement: string }[];
}

function json<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(TOPICS, ...path), 'utf8'));
}

const textsOf = (topic: string, language: string): Record<string, { text: string }> =>
  json(topic, 'text', `${language}.json`);

/** Every statement of a pack, as written and translated, with its language and place. */
function statementsOf(topic: string): [language: string, place: string, text: string][] {
  const written = json<Fact[]>(topic, 'facts.json').flatMap(({ id, statement, versions }) =>
    [statement, ...versions.map((version) => version.statement)].map((text) => {
      return ['en', id, text] as [string, string, string];
    }),
  );
  const translated = LANGUAGES.flatMap((language) =>
    Object.entries(textsOf(topic, language))
      .filter(([place]) => STATEMENT.test(place))
      .map(([place, { text }]) => [language, place, text] as [string, string, string]),
  );
  return [...written, ...translated];
}

/** An article that says no more than this. */
function article(language: string, ...texts: string[]) {
  const blocks = texts.map((text) => ({ text, role: 'body' as const }));
  return { blocks, language, metadata: [], published: null };
}

function assertedIn(language: string, text: string): string[] {
  const said = article(language, text);
  const { flags } = finder.read(said, detector.detect(said), null);
  return flags.filter(({ stance }) => stance === 'asserted').map(({ claim }) => claim);
}

/** The topics that a statement names, read below their full names, as it stands in the panel. */
function topicsIn(language: string, statement: string): string[] {
  const names = PACKS.map((topic) =>
    language === 'en'
      ? json<{ name: string }>(topic, 'topic.json').name
      : (textsOf(topic, language)['topic/name']?.text ?? ''),
  );
  const mentions = detector.detect(article(language, names.join('. '), statement));
  const named = mentions.filter(({ block }) => block === 1).map(({ topic }) => topic);
  return [...new Set(named)].sort();
}

test.each(PACKS)('no statement of %s makes a claim', (topic) => {
  const statements = statementsOf(topic);
  expect(statements.length).toBeGreaterThan(9 * json<Fact[]>(topic, 'facts.json').length - 1);
  const claims = statements.flatMap(([language, place, text]) =>
    assertedIn(language, text).map((claim) => `${claim} in ${language} ${place}`),
  );
  expect(claims).toEqual([]);
});

describe.each(PACKS)('a translated statement of %s', (topic) => {
  test.each(LANGUAGES)('names the topics of the English one in %s', (language) => {
    const texts = textsOf(topic, language);
    const other = json<Fact[]>(topic, 'facts.json').filter(({ id, statement }) => {
      if (NAMED_OTHERWISE.includes(id)) return false;
      const translated = texts[`fact/${id}/statement`]?.text ?? '';
      return String(topicsIn(language, translated)) !== String(topicsIn('en', statement));
    });
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});
