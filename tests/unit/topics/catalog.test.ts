import { describe, expect, test } from 'vitest';
import { readPack } from '../../../components/topics/catalog.ts';
import { describeComplaint } from '../../../components/topics/complaint.ts';
import { toyFact, toyFiles, toyHead, toySources } from './toy-topic.ts';

const read = (changes: Parameters<typeof toyFiles>[0]) => {
  const { pack, complaints } = readPack('toyville-bridge', toyFiles(changes));
  return { pack, complaints: complaints.map(describeComplaint) };
};

describe('reading a pack', () => {
  test('joins the files of a topic and gives each source its id', () => {
    const { pack, complaints } = read({});
    expect(complaints).toEqual([]);
    expect(pack?.facts.map(({ id }) => id)).toEqual(['bridge-opened']);
    expect(pack?.sources['toyville-times']).toMatchObject({
      id: 'toyville-times',
      publisher: 'Toyville Times',
    });
  });

  test('names file, entry and field of what is wrong, and keeps the other entries', () => {
    const broken = { ...toyFact({ id: 'bridge-closed' }), asOf: '2024-02-30' };
    const { pack, complaints } = read({ facts: [toyFact(), broken] });
    expect(complaints).toEqual([
      'toyville-bridge/facts.json, entry "bridge-closed", "asOf": is not a date of the calendar (YYYY, YYYY-MM or YYYY-MM-DD)',
    ]);
    expect(pack?.facts).toHaveLength(1);
  });

  test('says how long a statement is that is too long', () => {
    const { complaints } = read({ facts: [toyFact({ statement: 'x'.repeat(321) })] });
    expect(complaints[0]).toContain('"statement": has 321 characters; 320 is the most');
  });

  test('counts entries without an id', () => {
    const { complaints } = read({ facts: [toyFact(), 'cut off'] });
    expect(complaints[0]).toContain('entry "#2"');
  });

  test('shows no pack of another format version, and says which it reads', () => {
    const { pack, complaints } = read({ head: { ...toyHead(), schemaVersion: 2 } });
    expect(pack).toBeNull();
    expect(complaints).toEqual([
      'toyville-bridge/topic.json, "schemaVersion": is 2; this version of Caveat reads 1',
    ]);
  });

  test('says which file is missing or cut off', () => {
    expect(read({ head: undefined }).complaints).toEqual([
      'toyville-bridge/topic.json: is missing or cut off',
    ]);
    const withoutFacts = read({ facts: undefined });
    expect(withoutFacts.pack?.name).toBe('Toyville Bridge');
    expect(withoutFacts.complaints).toContain('toyville-bridge/facts.json: is missing');
  });

  test('refuses a head from another folder', () => {
    expect(read({ head: toyHead({ id: 'elsewhere' }) }).complaints).toEqual([
      'toyville-bridge/topic.json, "id": is elsewhere, but the folder is called toyville-bridge',
    ]);
  });

  test('drops references that lead nowhere, so that a reader can follow the rest', () => {
    const { pack, complaints } = read({
      head: toyHead({ questions: [{ question: 'Why?', facts: ['no-such', 'bridge-opened'] }] }),
      facts: [toyFact({ sources: ['toyville-times', 'gone'] })],
    });
    expect(pack?.questions[0]?.facts).toEqual(['bridge-opened']);
    expect(pack?.facts[0]?.sources).toEqual(['toyville-times']);
    expect(complaints).toEqual([
      'toyville-bridge/facts.json, entry "bridge-opened", "sources": no source is called "gone"',
      'toyville-bridge/topic.json, "questions": no fact is called "no-such"',
    ]);
  });
});

describe('what a pack names twice or not at all', () => {
  test('takes the first of two facts with one id, and none of an unlisted section', () => {
    const { pack, complaints } = read({
      facts: [toyFact(), toyFact({ statement: 'Again.' }), toyFact({ id: 'b', section: 'lost' })],
    });
    expect(pack?.facts.map(({ statement }) => statement)).toEqual([toyFact().statement]);
    expect(complaints).toHaveLength(2);
  });

  test('accepts http and https links only', () => {
    const url = 'javascript:alert(1)';
    const { complaints } = read({
      sources: { ...toySources, 'bridge-news': { ...toySources['bridge-news'], url } },
    });
    expect(complaints[0]).toBe(
      'sources.json, entry "bridge-news", "url": is not an http or https address',
    );
  });

  test('refuses counts and versions that end before they begin', () => {
    const toll = { measure: 'deaths', value: 1, from: '2020-02-02', until: '2020-02-01' };
    const version = {
      from: '2020-05',
      until: '2020-04',
      statement: 'So.',
      sources: ['bridge-news'],
    };
    const { complaints } = read({
      facts: [toyFact(), toyFact({ id: 'b', versions: [version] })],
      tolls: [{ ...toll, official: true, by: 'Town', note: null, sources: ['bridge-news'] }],
    });
    expect(complaints.map((line) => line.split(': ').at(-1))).toEqual([
      'ends before it begins',
      'ends before it begins',
    ]);
  });
});
