import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeFact } from '../../../components/topics/citations.ts';
import { toyPack } from './toy-pack.ts';

const pack = toyPack();
const [fact] = pack.facts;
if (fact === undefined) throw new Error('the toy pack has no fact');

/** What a program that reads RIS takes from a citation. */
const read = (text: string) =>
  plugins.input.chain(text, { forceType: '@ris/file' }) as Record<string, unknown>[];

test('RIS is read back with the fact first and its sources behind it', () => {
  expect(read(citeFact(pack, fact, 'ris'))).toMatchObject([
    {
      title: fact.statement,
      author: [{ family: 'Caveat' }],
      issued: { 'date-parts': [[2024, 1, 10]] },
    },
    { type: 'report', title: 'The bridge', publisher: 'City council' },
  ]);
});

test('whatever a statement holds, RIS keeps it on its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (statement) => {
      const lines = citeFact(pack, { ...fact, statement }, 'ris').split('\r\n');
      expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    }),
  );
});

test('CSL-JSON names who published, when, and that a state pays', () => {
  const [own, source] = JSON.parse(citeFact({ ...pack, sources: stateMedia() }, fact, 'csl-json'));
  expect(own).toMatchObject({
    type: 'entry',
    title: fact.statement,
    author: [{ literal: 'Caveat' }],
  });
  expect(source).toMatchObject({
    type: 'report',
    publisher: 'City council',
    issued: { 'date-parts': [[2024, 1, 10]] },
    note: 'Cites state media: TOY, Toyland',
  });
});

function stateMedia() {
  const source = pack.sources['city-council'];
  if (source === undefined) throw new Error('the toy pack has no such source');
  return { 'city-council': { ...source, stateMedia: 'Toyland (TOY)' } };
}
