import fc from 'fast-check';
import { badText } from '../fixtures/bad-text.ts';

/** A piece of a page: text, or an element. Only a `div` or a `span` gets the shadow tree. */
export type Tree =
  | string
  | { tag: string; attributes: [string, string][]; children: Tree[]; shadow: Tree[] | null };

/** Something that a script of the page does; `at` picks the node, modulo their number. */
export interface Change {
  kind: 'remove' | 'insert' | 'text' | 'split' | 'empty' | 'attribute';
  at: number;
  text: string;
  tree: Tree;
  attribute: [string, string];
  /** Done in the middle of a reading, not before it. */
  late: boolean;
}

const TAGS = [
  'p', 'p', 'div', 'div', 'div', 'span', 'span', 'b', 'a', 'br', 'h1', 'h3', 'li', 'ul', 'section',
  'nav', 'aside', 'details', 'dialog', 'x-card', 'script', 'template', 'textarea', 'figcaption', 'td',
  'svg', 'wbr', 'form',
]; // biome-ignore format: a word list

/** All of those that decide what is read, and that a reader of the page follows. */
const ATTRIBUTES: [string, string][] = [
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['aria-hidden', 'true'],
  ['aria-hidden', 'false'],
  ['contenteditable', 'true'],
  ['lang', 'ru'],
  ['lang', ''],
  ['open', ''],
  ['style', 'display: none'],
  ['style', 'color: red'],
];

const text = badText(['ISIS-K', 'Khorasan', 'word']);
const attribute = fc.constantFrom(...ATTRIBUTES);

const { node } = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(attribute, { maxLength: 1 }),
      children: fc.array(tie('node'), { maxLength: 4 }),
      shadow: fc.option(fc.array(tie('node'), { maxLength: 2 }), { freq: 8 }),
    }),
  ),
}));

export const tree: fc.Arbitrary<Tree> = node;

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'remove', 'insert', 'text', 'split', 'empty', 'attribute',
    ), // biome-ignore format: a word list
    at: fc.nat(1_000),
    text,
    tree: node,
    attribute,
    late: fc.boolean(),
  }),
  { maxLength: 5 },
);
