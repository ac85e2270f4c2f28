import { expect, test } from 'vitest';
import { textBlocks } from '../../../components/check-text/text-blocks.ts';

test('without blank lines each line is a paragraph', () => {
  expect(textBlocks('One.\r\nTwo.')).toEqual([
    { level: null, text: 'One.' },
    { level: null, text: 'Two.' },
  ]);
});

test('with blank lines, the lines between them are one wrapped paragraph', () => {
  expect(textBlocks('One goes\non here.\n\nTwo.\n')).toEqual([
    { level: null, text: 'One goes\non here.' },
    { level: null, text: 'Two.' },
  ]);
});

test('headings are written as in Markdown; a number sign alone is none', () => {
  expect(textBlocks('## Heading\nText\n#hashtag')).toEqual([
    { level: 2, text: 'Heading' },
    { level: null, text: 'Text' },
    { level: null, text: '#hashtag' },
  ]);
});

test('a text of white space has no part', () => {
  expect(textBlocks(' \n\t\n')).toEqual([]);
});
