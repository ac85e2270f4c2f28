import { describe, expect, test } from 'vitest';
import { readLabelled } from '../../../components/command-line/labelled.ts';
import { cutPassage, placeMention, readPassage } from '../../../components/command-line/passage.ts';
import { rates, score } from '../../../components/command-line/scoring.ts';

const cut = (text: string, title = '') =>
  cutPassage({ id: 1, lang: 'en', title, text, published: null });

describe('a passage', () => {
  test('is cut into its headline and its paragraphs', () => {
    const { article } = cut('First.\nSecond.\n\nThird.', 'Headline');
    expect(article.blocks.map(({ text, role }) => [role, text])).toEqual([
      ['headline', 'Headline'],
      ['body', 'First.'],
      ['body', 'Second.'],
      ['body', 'Third.'],
    ]);
  });

  test('stays whole where a line is only wrapped', () => {
    const texts = (text: string) => cut(text).article.blocks.map((block) => block.text);
    expect(texts('Crocus City\n      Hall')).toEqual(['Crocus City\n      Hall']);
    expect(texts('ISIS-\nK said')).toEqual(['ISIS-\nK said']);
    expect(texts('ISIS\nKhorasan')).toEqual(['ISIS', 'Khorasan']);
  });

  test('gives mentions their offsets in the field', () => {
    const passage = cut('First.\n\nHere is ISIS-K.', 'Headline');
    const reason = { form: 'ISIS-K', certainty: 'certain' as const, evidence: [] };
    const mention = { block: 2, start: 8, end: 14, topic: 'isis-k', reason };
    expect(placeMention(mention, passage)).toEqual({
      in: 'text',
      start: 16,
      end: 22,
      topic: 'isis-k',
      quote: 'ISIS-K',
    });
  });

  test('is refused with a reason', () => {
    expect(() => readPassage('{')).toThrow();
    expect(() => readPassage('[]')).toThrow('is not a JSON object');
    expect(() => readPassage('{"text":"a"}')).toThrow('"id" is missing');
    expect(() => readPassage('{"id":1}')).toThrow('neither "title" nor "text"');
    expect(() => readPassage('{"id":1,"text":3}')).toThrow('"text" is not a string');
    expect(() => readPassage('{"id":1,"text":"a","published":"soon"}')).toThrow('ISO date');
  });

  test('keeps its id as it came, and the day of a full date', () => {
    const passage = readPassage('{"id":7,"text":"a","published":"2024-03-23T10:00:00Z"}');
    expect(passage).toMatchObject({ id: 7, published: '2024-03-23', lang: null });
  });
});

describe('a label', () => {
  const line = (mention: object) =>
    JSON.stringify({ id: 1, text: 'IS and IS', kind: 'mixed', why: 'x', mentions: [mention] });

  test('is placed by its quote and its number', () => {
    const mention = { quote: 'IS', in: 'text', nth: 2, topic: 'islamic-state' };
    expect(readLabelled(line(mention)).labels).toEqual([
      { in: 'text', start: 7, end: 9, topic: 'islamic-state' },
    ]);
  });

  test('must stand in its field', () => {
    const mention = { quote: 'IS', in: 'text', nth: 3, topic: 'islamic-state' };
    expect(() => readLabelled(line(mention))).toThrow('"IS" does not stand there 3 times');
  });
});

describe('the score', () => {
  const label = { in: 'text' as const, start: 0, end: 10, topic: 'a' };
  const mark = (start: number, end: number, topic = 'a') => ({
    ...label,
    start,
    end,
    topic,
    quote: '',
  });

  test('counts a mark that covers half of the longer span, of the same topic', () => {
    expect(score([label], [mark(0, 5)]).found).toHaveLength(1);
    expect(score([label], [mark(0, 20)]).found).toHaveLength(1);
    expect(score([label], [mark(0, 4)])).toMatchObject({ found: [], missed: [label] });
    expect(score([label], [mark(0, 10, 'b')]).wrong).toHaveLength(1);
  });

  test('counts no mark twice', () => {
    expect(score([label, label], [mark(0, 10)]).missed).toHaveLength(1);
  });

  test('is perfect where there was nothing to find and nothing was marked', () => {
    expect(rates({ found: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(rates({ found: 3, wrong: 1, missed: 2 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 6 / 9,
    });
  });
});
