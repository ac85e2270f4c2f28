import { describe, expect, test } from 'vitest';
import {
  mentionsByTopic,
  packsOfPage,
  shortName,
  topicToShow,
} from '../../../../components/findings/article/page-topics.ts';
import { mention, pack } from '../../side-panel/example-packs.ts';

const branch = pack({ id: 'isis-k', parent: 'islamic-state' });
const attack = pack({ id: 'crocus-attack' });
const parent = pack({ id: 'islamic-state' });
const packs = [attack, branch, parent];

describe('the topics of a page', () => {
  test('come in the order of how often it names them', () => {
    const items = [mention('crocus-attack'), mention('isis-k'), mention('isis-k')];
    expect(mentionsByTopic(items).map(({ topic }) => topic)).toEqual(['isis-k', 'crocus-attack']);
  });

  test('are led by the one in the headline, however often another is named', () => {
    const items = [
      mention('crocus-attack', { inHeadline: true }),
      mention('isis-k'),
      mention('isis-k'),
    ];
    expect(packsOfPage(packs, items)[0]).toBe(attack);
  });

  test('end with the parent, which is named on nearly every such page', () => {
    const items = [mention('islamic-state'), mention('islamic-state'), mention('isis-k')];
    expect(packsOfPage(packs, items)).toEqual([branch, parent]);
  });

  test('start with the parent where the page is about nothing else', () => {
    expect(topicToShow(packs, [mention('islamic-state')], null)).toBe(parent);
  });

  test('are none on a page without mentions, and the first pack can still be read', () => {
    expect(packsOfPage(packs, [])).toEqual([]);
    expect(topicToShow(packs, [], null)).toBe(attack);
  });

  test('give way to the reader’s choice', () => {
    expect(topicToShow(packs, [mention('isis-k')], 'islamic-state')).toBe(parent);
  });

  test('ignore a topic of which there is no pack', () => {
    expect(topicToShow(packs, [mention('unheard-of')], null)).toBe(attack);
  });

  test('are called by what stands before the brackets', () => {
    expect(shortName({ name: 'ISIS-K (Islamic State – Khorasan Province)' })).toBe('ISIS-K');
  });
});
