import { describe, expect, test } from 'vitest';
import { readPack } from '../../../components/topics/catalog.ts';
import {
  independentPublishers,
  originOf,
} from '../../../components/topics/editorial/publishers.ts';
import type { Source } from '../../../components/topics/types.ts';
import { toyFiles } from './toy-topic.ts';

describe('telling publishers apart', () => {
  test.each([
    ['Reuters via The Star', 'reuters'],
    ['Lidovky.cz (citing Reuters)', 'reuters'],
    ['AP (copy at britcannews.com)', 'associated press'],
    ['Associated Press via WFTV', 'associated press'],
    ['The New York Times', 'new york times'],
    ['New York Times via Deccan Herald', 'new york times'],
    ['Wirtualna Polska citing The New York Times', 'new york times'],
    ['The Diplomat, reprinted by eurasia.ro', 'diplomat'],
  ])('takes %s for %s', (publisher, origin) => {
    expect(originOf(publisher)).toBe(origin);
  });

  test('takes pages under one headline for one report', () => {
    const { pack } = readPack('toyville-bridge', toyFiles());
    const [first, second] = Object.values(pack?.sources ?? {}) as [Source, Source];
    expect(independentPublishers([first, { ...second, title: first.title }])).toBe(1);
  });

  test('counts all media of one state as one voice, cited ones too', () => {
    const { pack } = readPack('toyville-bridge', toyFiles());
    const [first, second] = Object.values(pack?.sources ?? {}) as [Source, Source];
    expect(independentPublishers([first, second])).toBe(2);
    expect(
      independentPublishers([
        { ...first, stateMedia: 'Toyland' },
        { ...second, stateMedia: 'Toyland (TOY)' },
      ]),
    ).toBe(1);
  });
});
