import type { TopicNames } from './names-files.ts';

/** Signs for word classes: what a regular expression reads as itself. */
const SYMBOLS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  ...Array.from({ length: 100 }, (_, i) => String.fromCharCode(0xc0 + i)),
];
/** Classes whose words give way to any other reading. */
export const SMALL_WORDS = ['small', 'link'];
/** Finds the sign of a class: the topic's own, or the only other topic's that declares it. */
export type SymbolOf = (name: string) => string;

/** Ranks up to this one are of words that make a name. */
const LAST_HEAD = 1;
const SMALL_WORD = 2;
const STOP = 3;
const EVIDENCE = 4;

/**
 * Which class leads where a form is in several: what makes a topic, what else the patterns name,
 * the small words, what stops a gap (the "who" of one language is the "the" of another), and last
 * what is only evidence.
 */
function rankOf(name: string, { rules }: TopicNames): number {
  const pieces = rules.rules.map(({ pattern }) => pattern).concat(Object.values(rules.parts));
  const patterned = pieces.some((piece) => new RegExp(`[{|]${name}[}|]`).test(piece));
  if (rules.anchors.includes(name)) return 0;
  if (SMALL_WORDS.includes(name)) return SMALL_WORD;
  return patterned ? LAST_HEAD : rules.gapStops.includes(name) ? STOP : EVIDENCE;
}

/** The signs of all topics' word classes, by topic; the class that leads has the first sign. */
export function symbolTables(topics: readonly TopicNames[]): Map<string, SymbolOf> {
  const all = topics
    .flatMap((topic) =>
      Object.keys(topic.rules.classes).map((name) => ({
        id: topic.id,
        name,
        rank: rankOf(name, topic),
      })),
    )
    .sort((a, b) => a.rank - b.rank);
  if (all.length > SYMBOLS.length) throw new Error(`${all.length} word classes are too many`);
  const symbols = new Map(all.map(({ id, name }, i) => [`${id}/${name}`, SYMBOLS[i] ?? '']));
  return new Map(
    topics.map(({ id }) => [
      id,
      (name) => {
        const others = all.filter((one) => one.name === name);
        const other = others.length === 1 ? `${others[0]?.id}/${name}` : name;
        const symbol = symbols.get(`${id}/${name}`) ?? symbols.get(other);
        if (symbol === undefined) throw new Error(`no word class is called "${name}"`);
        return symbol;
      },
    ]),
  );
}

/** The signs of the classes that a name can hang on. */
export function headsOf(topics: readonly TopicNames[], tables: Map<string, SymbolOf>): string {
  return topics
    .flatMap((topic) =>
      Object.keys(topic.rules.classes)
        .filter((name) => rankOf(name, topic) <= LAST_HEAD)
        .map((name) => tables.get(topic.id)?.(name)),
    )
    .join('');
}
