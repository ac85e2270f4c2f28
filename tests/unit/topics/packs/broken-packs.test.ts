import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  loadTopics,
  type PackPieces,
  readTopic,
  sizeOf,
} from '../../../../components/topics/packs/load-topics.ts';
import { parseAsFarAsItGoes } from '../../../../components/topics/packs/parse-cut-json.ts';
import { fact, pack } from '../../side-panel/example-packs.ts';

const { facts: _, tolls: __, sources, ...head } = pack({ id: 'isis-k' });
const facts = [
  fact({ id: 'first', statement: 'A "quoted] word" is no end.' }),
  fact({ id: 'second' }),
];
const { id: ___, ...wire } = sources['wire-2024'] ?? { id: '' };

const pieces = {
  head: JSON.stringify(head),
  facts: JSON.stringify(facts),
  tolls: '[]',
  sources: JSON.stringify({ 'wire-2024': wire }),
  claims: JSON.stringify([
    {
      id: 'order',
      kind: 'order-of-events',
      caveat: 'It was the other way round.',
      facts: ['first'],
    },
    { id: 'broken', kind: 'no-such-kind', caveat: '', facts: [] },
  ]),
};
const whole: PackPieces = { ...pieces, checkedSize: 0 };

describe('a pack that reaches the panel broken', () => {
  test('is read whole where nothing is wrong', () => {
    const topic = readTopic('isis-k', whole);
    expect(topic.complaints).toEqual([]);
    expect(topic.pack?.facts).toHaveLength(2);
  });

  test('is taken as the build checked it where it still is what was checked', () => {
    const checked = { ...pieces, claims: '[]' };
    const taken = readTopic('isis-k', { ...checked, checkedSize: sizeOf(checked) });
    expect(taken).toEqual(readTopic('isis-k', { ...checked, checkedSize: 0 }));
    expect(taken.pack?.sources['wire-2024']?.id).toBe('wire-2024');
  });

  test('is looked at entry by entry where it is not what the build checked', () => {
    const facts = pieces.facts.replace('"established"', '"certain"');
    const topic = readTopic('isis-k', { ...pieces, facts, checkedSize: sizeOf(pieces) });
    expect(topic.pack?.facts.map(({ id }) => id)).toEqual(['second']);
    expect(topic.complaints).not.toEqual([]);
  });

  test('is no pack of another topic, nor of another version, however long it is', () => {
    const { head } = pieces;
    for (const other of [
      head.replace('"isis-k"', '"isis-q"'),
      head.replace('"schemaVersion":1', '"schemaVersion":2'),
    ]) {
      const topic = readTopic('isis-k', { ...pieces, head: other, checkedSize: sizeOf(pieces) });
      expect(topic.pack).toBeNull();
    }
  });

  test('shows the facts before the place where it is cut off, and says that it is', () => {
    const topic = readTopic('isis-k', { ...whole, facts: whole.facts.slice(0, -20) });
    expect(topic.pack?.facts.map(({ id }) => id)).toEqual(['first']);
    expect(topic.complaints).toContainEqual(
      expect.objectContaining({ file: 'isis-k/facts.json', message: 'is cut off' }),
    );
  });

  test('shows the other facts where one does not hold', () => {
    const broken = JSON.stringify([{ ...fact({ id: 'first' }), status: 'certain' }, facts[1]]);
    const topic = readTopic('isis-k', { ...whole, facts: broken });
    expect(topic.pack?.facts.map(({ id }) => id)).toEqual(['second']);
    expect(topic.complaints.some(({ entry }) => entry === 'first')).toBe(true);
  });

  test('is not shown at all in a version that this panel does not read', () => {
    const later = JSON.stringify({ ...head, schemaVersion: 2 });
    const topic = readTopic('isis-k', { ...whole, head: later });
    expect(topic.pack).toBeNull();
    expect(topic.complaints[0]?.field).toBe('schemaVersion');
  });

  test('keeps the notes on sentences that can be read', () => {
    expect(readTopic('isis-k', whole).claims.map(({ id }) => id)).toEqual(['order']);
  });

  test('costs the other topics nothing where its file does not load', async () => {
    const topics = await loadTopics({
      gone: () => Promise.reject(new Error('404')),
      'isis-k': () => Promise.resolve(whole),
    });
    expect(topics.map(({ pack: read }) => read?.id ?? null)).toEqual([null, 'isis-k']);
    expect(topics[0]?.complaints).toHaveLength(1);
  });
});

describe('parsing JSON that is cut off', () => {
  test('never throws, and gives only entries that the whole list has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string(), b: fc.array(fc.jsonValue()) })),
        fc.nat(),
        (list, cut) => {
          const text = JSON.stringify(list);
          const { value } = parseAsFarAsItGoes(text.slice(0, cut % (text.length + 1)));
          const read = Array.isArray(value) ? value : [];
          expect(read).toEqual(JSON.parse(text).slice(0, read.length));
        },
      ),
    );
  });

  test('gives all entries that are complete', () => {
    expect(parseAsFarAsItGoes('[{"a":1},{"a":2},{"a":')).toEqual({
      value: [{ a: 1 }, { a: 2 }],
      whole: false,
    });
  });
});
