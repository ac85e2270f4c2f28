import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A topics folder with one topic, `toy`; each file by its name in `names/`. */
function topicsWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-names-'));
  folders.push(folder);
  mkdirSync(join(folder, 'toy', 'names'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, 'toy', 'names', name), text);
  }
  return folder;
}

function spot(topics: string, text: string): string[] {
  const detector = createDetector(compileGazetteer(topics));
  return detector
    .detect({ blocks: [{ text, role: 'body' }], language: 'en', metadata: [], published: null })
    .map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);
}

const english = (words: Record<string, string[]>) => ({ language: 'en', words, examples: [] });

describe('a topic made of data alone', () => {
  test('is found by its names, with no rules of its own', () => {
    const topics = topicsWith({
      'en.json': english({ name: ['Great Fire of (London|Rome)', '=GFL'] }),
    });
    expect(spot(topics, 'The Great Fire of Rome, the great fire of London; GFL, gfl.')).toEqual([
      'toy: Great Fire of Rome',
      'toy: great fire of London',
      'toy: GFL',
    ]);
  });

  test('may bring rules, classes and evidence', () => {
    const rules = {
      since: null,
      classes: {
        fire: 'the noun',
        city: 'where',
        small: 'prepositions',
        year: 'evidence',
        other: 'a veto',
      },
      gapStops: [],
      anchors: ['fire'],
      rules: [
        {
          pattern: '{fire}{gap}{0,2}{city}',
          why: 'a fire in a city',
          reach: 'sentence',
          strong: ['year'],
          vetoes: ['other'],
        },
      ],
    };
    const words = {
      fire: ['fire'],
      city: ['London'],
      small: ['of', 'in'],
      year: ['1666'],
      other: ['Blitz'],
    };
    const topics = topicsWith({ 'rules.json': rules, 'en.json': english(words) });
    expect(spot(topics, 'The fire of London burned in 1666.')).toEqual(['toy: fire of London']);
    expect(spot(topics, 'The fire of London was put out.')).toEqual([]);
    expect(spot(topics, 'In 1666 the fire destroyed London.')).toEqual([]);
    expect(spot(topics, 'In the Blitz a fire in London, not that of 1666.')).toEqual([]);
  });

  test('compiles to the same text each time', () => {
    const topics = topicsWith({ 'en.json': english({ name: ['b', 'a(c|d)', 'éa'] }) });
    expect(compileGazetteer(topics)).toBe(compileGazetteer(topics));
  });
});

describe('the notation of a form', () => {
  const found = (form: string, text: string) =>
    spot(topicsWith({ 'en.json': english({ name: [form] }) }), text).map((quote) => quote.slice(5));

  test('lets a space be a dash or a quotation mark, and nothing else', () => {
    expect(found('red fox', 'red fox, red-fox, red «fox», redfox, red, fox')).toEqual([
      'red fox',
      'red-fox',
      'red «fox»',
    ]);
  });

  test('asks for a dash where a dash is written', () => {
    expect(found('red-fox', 'red-fox, red – fox, red fox')).toEqual(['red-fox', 'red – fox']);
  });

  test('lets a tilde be nothing', () => {
    expect(found('red~fox', 'redfox, red fox, redxfox')).toEqual(['redfox', 'red fox']);
  });

  test('lets a star be up to seven letters', () => {
    expect(found('foxe*', 'foxe, foxes, foxe-, foxeabcdefg, foxeabcdefgh')).toEqual([
      'foxe',
      'foxes',
      'foxe',
      'foxeabcdefg',
    ]);
  });

  test('asks for capitals by sign', () => {
    expect(found('=FOX', 'FOX Fox fox')).toEqual(['FOX']);
    expect(found('^fox ^den', 'Fox Den, fox den, Fox den')).toEqual(['Fox Den']);
  });

  test('multiplies out alternatives and optional parts', () => {
    expect(found('(re(d|aler)? )?fox', 'red fox, realer fox, fox, blue fox')).toEqual([
      'red fox',
      'realer fox',
      'fox',
      'fox',
    ]);
  });
});

describe('a fault in the data', () => {
  const complaint = (files: Record<string, unknown>) => () => compileGazetteer(topicsWith(files));

  test('is named with its file and field', () => {
    expect(complaint({ 'en.json': '{' })).toThrow('toy/names/en.json is not JSON');
    expect(complaint({ 'en.json': { language: 'en', words: {} } })).toThrow(
      'toy/names/en.json, "examples"',
    );
    expect(complaint({ 'de.json': english({}) })).toThrow('toy/names/de.json, "language": is "en"');
    expect(complaint({ 'en.json': english({ nome: ['a'] }) })).toThrow(
      'toy/names/en.json, "words.nome": no such word class; there are name',
    );
    expect(complaint({ 'en.json': english({ name: ['a(b'] }) })).toThrow(
      'toy/names/en.json, "words.name": the bracket in "a(b" is not closed',
    );
    expect(complaint({ 'en.json': english({ name: ['ab*'] }) })).toThrow(
      'fewer than three letters',
    );
    expect(complaint({ 'en.json': english({ name: ['a, b'] }) })).toThrow(
      'a mark that ends a name',
    );
  });

  test('is named with its rule', () => {
    const rules = {
      since: null,
      classes: { name: 'a name' },
      gapStops: [],
      anchors: ['name'],
      rules: [{ pattern: '{nome}', why: 'a slip', certain: true }],
    };
    expect(complaint({ 'rules.json': rules, 'en.json': english({}) })).toThrow(
      'toy/names/rules.json, entry "#1": no word class is called "nome"',
    );
  });
});
