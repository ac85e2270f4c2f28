import type {
  GazetteerData,
  GazetteerRule,
  GazetteerTopic,
} from '../../matching/gazetteer-data.ts';
import { compileStems } from './anchor-stems.ts';
import { readForm } from './form-notation.ts';
import { readNamesFolders, type TopicNames } from './names-files.ts';
import type { RuleSource, RulesSource } from './names-schema.ts';
import { compilePattern } from './patterns.ts';
import { headsOf, SMALL_WORDS, type SymbolOf, symbolTables } from './word-classes.ts';

const FIRST_LANGUAGE = 48;
/** Classes that read a word otherwise than another language does: "и" is "and" here, "of" there. */
const OWN_WORDS = [
  'alias',
  'attack',
  'attackLast',
  'aux',
  'compare',
  'happened',
  'lately',
  'militia',
  'on',
  'region',
  'stop',
  ...SMALL_WORDS,
];

function compileRule(
  source: RuleSource,
  topic: string,
  symbolOf: SymbolOf,
  own: RulesSource,
): GazetteerRule {
  const { anchors, compare } = own;
  const joined = (names: readonly string[]) => names.map(symbolOf).join('');
  const lead = source.means === 'nothing' ? '' : joined(anchors.slice(0, 1));
  const { certain, reach, openers, defined, introduces, presumed, quoted, days, fresh } = source;
  return {
    topic: source.means === 'nothing' ? null : topic,
    pattern: compilePattern(source.pattern, symbolOf, own),
    certain: certain || source.means === 'nothing',
    lead,
    reach,
    strong: joined(source.strong),
    weak: joined(source.weak),
    vetoes: joined(source.vetoes),
    beside: joined(source.beside),
    before: joined(source.before),
    stale: joined(source.stale),
    field: joined(source.field),
    compare: joined(compare),
    bearers: joined(source.bearers),
    openers,
    defined,
    introduces,
    presumed,
    quoted,
    days,
    fresh,
  };
}

/** Says where a fault lies: file, entry, field. */
function placed<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A language-neutral list has no language of its own: its vetoes hold everywhere. */
const ANY_LANGUAGE = 'mul';
const BEYOND_LATIN = /[\u0250-\uffff]/;

/** Forms by class and languages: what several languages list alike is written once. */
function collectForms(
  topics: readonly TopicNames[],
  languages: readonly string[],
  tables: Map<string, SymbolOf>,
  rules: readonly GazetteerRule[],
): GazetteerData['forms'] {
  const speakers = new Map<string, Set<string>>();
  for (const { id, rules, languages: files } of topics) {
    for (const { file, source } of files) {
      const language = String.fromCharCode(FIRST_LANGUAGE + languages.indexOf(source.language));
      for (const [name, lines] of Object.entries(source.words)) {
        if (!(name in rules.classes)) {
          const known = Object.keys(rules.classes).join(', ');
          throw new Error(`${file}, "words.${name}": no such word class; there are ${known}`);
        }
        for (const line of lines) {
          for (const form of placed(`${file}, "words.${name}"`, () => readForm(line))) {
            const key = `${tables.get(id)?.(name)}\t${form}`;
            speakers.set(key, (speakers.get(key) ?? new Set()).add(language));
          }
        }
      }
    }
  }
  const any = String.fromCharCode(FIRST_LANGUAGE + languages.indexOf(ANY_LANGUAGE));
  const own = new Set<string>();
  const stopping = new Set(
    rules.flatMap(({ vetoes, beside, before, stale, bearers }) => [
      ...(vetoes + beside + before + stale + bearers),
    ]),
  );
  for (const {
    id,
    rules: { classes },
  } of topics) {
    for (const name of OWN_WORDS) if (name in classes) own.add(tables.get(id)?.(name) ?? '');
  }
  const forms: GazetteerData['forms'] = {};
  for (const [key, spoken] of [...speakers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [symbol = '', form = ''] = key.split('\t');
    // Whose word it is matters too for Latin letters: a veto here is an innocent word there.
    const isStopping = stopping.has(symbol) && !BEYOND_LATIN.test(form);
    const isShared = spoken.has(any) || !(isStopping || own.has(symbol));
    const tongues = isShared ? '' : [...spoken].sort().join('');
    const lists = forms[symbol] ?? {};
    lists[tongues] = lists[tongues] === undefined ? form : `${lists[tongues]}\n${form}`;
    forms[symbol] = lists;
  }
  return forms;
}

/** The gazetteer of all topics as the JSON text that the background embeds, the same for the same files. */
export function compileGazetteer(topicsDir: string): string {
  const topics = readNamesFolders(topicsDir);
  const codes = topics.flatMap(({ languages }) => languages.map(({ source }) => source.language));
  const languages = [...new Set(codes)].sort();
  const tables = symbolTables(topics);
  const rules = topics.flatMap(({ id, rules: own, languages: files }) => {
    const symbolOf = tables.get(id) ?? ((name: string) => name);
    const compiled = (list: readonly RuleSource[], file: string) =>
      list.map((rule, i) =>
        placed(`${file}, entry "#${i + 1}"`, () => compileRule(rule, id, symbolOf, own)),
      );
    return [
      ...compiled(own.rules, `${id}/names/rules.json`),
      ...files.flatMap(({ file, source }) => compiled(source.rules, file)),
    ];
  });
  const forms = collectForms(topics, languages, tables, rules);
  const heads: GazetteerTopic[] = topics.map(({ id, rules: { since, anchors } }) => ({
    id,
    since,
    anchors: placed(`${id}/names/rules.json, "anchors"`, () =>
      anchors.map(tables.get(id) ?? String).join(''),
    ),
  }));
  const anchored = new Set(heads.flatMap(({ anchors }) => [...anchors]));
  const names = [...anchored].flatMap((symbol) => Object.values(forms[symbol] ?? {}));
  const data: GazetteerData = {
    languages,
    forms,
    topics: heads,
    heads: headsOf(topics, tables),
    rules,
    anchors: compileStems(
      topicsDir,
      names.flatMap((list) => list.split('\n')),
    ),
  };
  return JSON.stringify(data);
}
