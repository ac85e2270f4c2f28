import { describe, expect, it } from 'vitest';
import { compileStems } from '../../../components/build/anchor-stems.ts';
import { compileGazetteer } from '../../../components/build/gazetteer.ts';
import type { GazetteerData } from '../../../components/matching/gazetteer-data.ts';
import { anchorTest } from '../../fixtures/anchor-test.ts';

const TOPICS = 'assets/topics';
const { anchors }: GazetteerData = JSON.parse(compileGazetteer(TOPICS));

describe('the stems that every page is asked for', () => {
  it('are listed for every name: one by one they would cost each page', () => {
    expect(anchors).toEqual(compileStems(TOPICS, []));
  });

  it('are names themselves where a name holds none of those listed', () => {
    const named = compileStems(TOPICS, ['great fire*', '=gfl']);
    const test = anchorTest(named);
    expect(test('After the great fires of that year')).toBe(true);
    expect(test('the GFL said')).toBe(true);
    expect(test('a great firm; the agfl')).toBe(false);
  });
});

describe('ordinary news', () => {
  const test = anchorTest(anchors);

  it.each([
    'The crisis of a genesis; the basis is known: this is Kate, and is K2 far? Da es regnet.',
    'La crisis en París: dos disidentes, unas horas después, esperan un desarrollo.',
    'Он читал книг которые даешь другу; видишь, этот город не спит.',
    'هذا الخبر عن الدول العربية',
    '记者在北京报道，克罗地亚队赢了。',
  ])('holds no stem: %s', (text) => {
    expect(test(text)).toBe(false);
  });
});
