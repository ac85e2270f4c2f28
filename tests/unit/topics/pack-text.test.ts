import { expect, test } from 'vitest';
import { digestOf, packTextEntries, textState } from '../../../components/topics/pack-text.ts';
import { toyPack } from './toy-pack.ts';

const pack = toyPack();

test('every text of a pack is listed once, by what it belongs to', () => {
  const keys = packTextEntries(pack, []).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('fact/bridge-opened/statement');
  expect(keys).toContain('by/City council');
  expect(keys).toContain('toll/deaths/2024-01-02/3/official/note');
});

test('a digest is the published one of FNV-1a', () => {
  expect(digestOf('')).toBe('811c9dc5');
  expect(digestOf('foobar')).toBe('bf9cf968');
});

test('a translation is fresh until its English text changes, and orphaned when that is gone', () => {
  const entries = packTextEntries(pack, []);
  const texts = Object.fromEntries(
    entries.map(({ key, text }) => [key, { of: digestOf(text), text: `ru: ${text}` }]),
  );
  expect(textState(entries, texts)).toMatchObject({ stale: [], missing: [], orphaned: [] });

  const changed = packTextEntries({ ...pack, name: 'Another bridge' }, []);
  expect(textState(changed, texts).stale).toEqual(['topic/name']);

  const without = packTextEntries({ ...pack, tolls: [] }, []);
  expect(textState(without, texts).orphaned).toEqual(['toll/deaths/2024-01-02/3/official/note']);
});

test('what has no translation is missing, also where its key is a name of every object', () => {
  const entries = [{ key: 'constructor', text: 'A word' }];
  expect(textState(entries, {}).missing).toEqual(['constructor']);
});
