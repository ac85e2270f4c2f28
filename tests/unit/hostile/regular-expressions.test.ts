import { expect, test } from 'vitest';
import { builtPatterns, type Pattern, repeats, writtenPatterns } from './patterns.ts';
import { compileAll, costOf, createReader } from './readers.ts';

/** UTF-16 units of the shorter text; the longer one has four times as many. */
const SHORT = 4_000;
const LONG = 4 * SHORT;
/** Milliseconds under which a run is nothing that a ratio could be told from. */
const NOTHING = 6;
/** Linear work takes four times as long on four times the text; work by the square, sixteen times. */
const MOST_TIMES = 6;
const TRIES = 9;
/** Sentences for which the readers put their expressions together, in several scripts. */
const TEXTS = [
  'ISIS-K killed 137 people at Crocus City Hall near Moscow, officials said.',
  'Боевики ИГИЛ убили 145 человек в «Крокус Сити Холле», сообщили власти.',
  'قتل تنظيم داعش خراسان 145 شخصا في موسكو، قال مسؤولون.',
  '袭击莫斯科近郊音乐厅造成145人死亡，伊斯兰国呼罗珊省宣称负责。',
];

/** Finds everything that a pattern finds in a text. */
function run({ regex }: Pattern, text: string): void {
  regex.lastIndex = 0;
  const isRepeated = regex.global && !regex.sticky;
  while (regex.exec(text) !== null && isRepeated) {
    // An empty match stays where it is.
    if (regex.lastIndex === 0 || regex.lastIndex >= text.length) break;
  }
}

const timeOf = (pattern: Pattern, text: string) => costOf(() => run(pattern, text));

const best = (pattern: Pattern, text: string) =>
  Math.min(...Array.from({ length: TRIES }, () => timeOf(pattern, text)));

test('every regular expression takes time in proportion to its text', { timeout: 300_000 }, () => {
  const compiled = compileAll();
  const built = builtPatterns(() => TEXTS.forEach(createReader(compiled)));
  const patterns = [...writtenPatterns(), ...built];
  expect(patterns.length).toBeGreaterThan(100);
  const short = new Map([...repeats(SHORT)].map(({ name, text }) => [name, text]));
  const slow: string[] = [];
  for (const { name, text } of repeats(LONG)) {
    for (const pattern of patterns) {
      if (timeOf(pattern, text) < NOTHING) continue;
      const long = best(pattern, text);
      const ratio = long / Math.max(0.01, best(pattern, short.get(name) ?? ''));
      if (long >= NOTHING && ratio >= MOST_TIMES) {
        slow.push(`${pattern.at} on ${name}: ${long.toFixed(0)} ms, ${ratio.toFixed(1)} times`);
      }
    }
  }
  expect(slow).toEqual([]);
});
