import { expect, test } from 'vitest';
import type { PlacedItem } from '../../../components/annotator/items.ts';
import type { AnnotatorSettings } from '../../../components/annotator/types.ts';
import { visibleItems } from '../../../components/annotator/visible-items.ts';
import type { PageBlock } from '../../../components/page/text/page-block.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/defaults.ts';

const { marks, look } = DEFAULT_SETTINGS;
const SETTINGS: AnnotatorSettings = { marks, look, dismissed: [] };
const withDensity = (density: AnnotatorSettings['look']['density']): AnnotatorSettings => ({
  ...SETTINGS,
  look: { ...look, density },
});

/** Blocks one after the other; a text that begins with `#` is a heading. */
function blocksOf(...texts: string[]): PageBlock[] {
  let previous: PageBlock | null = null;
  return texts.map((text) => {
    const role = text.startsWith('#') ? ('heading' as const) : ('body' as const);
    const block: PageBlock = {
      id: 0,
      content: { text, role },
      nodes: [],
      starts: [],
      offsets: [],
      alive: true,
      previous,
      next: null,
    };
    if (previous) previous.next = block;
    previous = block;
    return block;
  });
}

function name(block: PageBlock, quote: string, topic = 'isis-k'): PlacedItem {
  const start = block.content.text.indexOf(quote);
  const end = start + quote.length;
  const reason = { form: quote, certainty: 'certain' as const, evidence: [] };
  const found = { block: 0, start, end, topic, reason };
  return { kind: 'mention', found, key: `${quote}${start}`, block, start, end };
}

function toll(block: PageBlock, quote: string): PlacedItem {
  const start = block.content.text.indexOf(quote);
  const end = start + quote.length;
  const count = { measure: 'deaths' as const, value: 149, day: null, state: null };
  const about = { topic: 'crocus-attack', ...count };
  return { kind: 'toll', found: { block: 0, start, end, ...about }, key: quote, block, start, end };
}

const [first, heading, second, third] = blocksOf(
  'ISIS-K and ISIS-K, 149 dead', '# A heading', 'ISIS-K and IS', 'ISIS-K',
) as [PageBlock, PageBlock, PageBlock, PageBlock]; // biome-ignore format: one block a text
const ITEMS = [
  name(first, 'ISIS-K'),
  toll(first, '149'),
  name(second, 'ISIS-K'),
  name(second, 'IS', 'islamic-state'),
  name(third, 'ISIS-K'),
];

test('shows the kinds that are switched on', () => {
  const only = (kind: 'names' | 'tolls') => ({
    ...SETTINGS,
    marks: { names: false, claims: false, tolls: false, [kind]: true },
  });
  expect(visibleItems(ITEMS, only('tolls'))).toEqual([ITEMS[1]]);
  expect(visibleItems(ITEMS, only('names'))).not.toContain(ITEMS[1]);
});

test('shows all, or the first of a topic on the page or in a section, and every number', () => {
  expect(heading.content.role).toBe('heading');
  expect(visibleItems(ITEMS, withDensity('all'))).toEqual(ITEMS);
  expect(visibleItems(ITEMS, withDensity('first'))).toEqual([ITEMS[0], ITEMS[1], ITEMS[3]]);
  expect(visibleItems(ITEMS, withDensity('section'))).toEqual(ITEMS.slice(0, 4));
});

test('leaves out what was dismissed, in whatever case it is written', () => {
  const dismissed = ['isis-k → isis-k'];
  expect(visibleItems(ITEMS, { ...SETTINGS, dismissed })).toEqual([ITEMS[1], ITEMS[3]]);
});
