import { describe, expect, test } from 'vitest';
import { compileStems } from '../../../../components/build/names/anchor-stems.ts';
import { compileGazetteer } from '../../../../components/build/names/gazetteer.ts';
import { createAnchorTest } from '../../../../components/matching/anchors.ts';
import type { GazetteerData } from '../../../../components/matching/gazetteer-data.ts';

const TOPICS = 'assets/topics';
const { anchors }: GazetteerData = JSON.parse(compileGazetteer(TOPICS));

describe('the stems that every page is asked for', () => {
  test('are listed for every name: one by one they would cost each page', () => {
    expect(anchors).toEqual(compileStems(TOPICS, []));
  });

  test('are names themselves where a name holds none of those listed', () => {
    const named = compileStems(TOPICS, ['great fire*', '=gfl']);
    const holdsAnchor = createAnchorTest(named);
    expect(holdsAnchor('After the great fires of that year')).toBe(true);
    expect(holdsAnchor('the GFL said')).toBe(true);
    expect(holdsAnchor('a great firm; the agfl')).toBe(false);
  });
});

describe('a name that is written in another way', () => {
  const holdsAnchor = createAnchorTest(anchors);

  test.each([
    'IS – K',
    'l’EI-K',
    'IS\u2011K',
    'Da‘esh',
    'KHORĀSĀN',
    'Cro\u00adcus City',
    'Cro\u200bcus City',
    'ISIS&#8209;K',
    'the Kro-\n   kus hall',
    'Państwo Islamskie',
    'Iroq va Shom İslom davlati',
    'ИГИЛ',
    'Кpoкус',
    'داعش',
    'モスクワ',
    '伊斯蘭國',
  ])('is an anchor: %s', (name) => {
    const news = 'The minister said on Tuesday that prices would go on rising in the town. ';
    expect(holdsAnchor(`${news}${name}, ${news}`)).toBe(true);
  });
});

describe('ordinary news', () => {
  const holdsAnchor = createAnchorTest(anchors);

  test.each([
    'The crisis of a genesis; the basis is known: this is Kate, and is K2 far? Da es regnet.',
    'La crisis en París: dos disidentes, unas horas después, esperan un desarrollo.',
    'Он читал книг которые даешь другу; видишь, этот город не спит.',
    'هذا الخبر عن الدول العربية',
    '记者在北京报道，克罗地亚队赢了。',
    'Big ideas: Russian cargo ship lost; Pierre Moscovici, Dustin Moskovitz, Daisy and Akitaro Daichi.',
    'Ten years of IDEAS. /B=hvPlHEPDhEI-/J=12 &amp; so on: the well-\nknown café in Zürich, Straße 3.',
  ])('holds no stem: %s', (text) => {
    expect(holdsAnchor(text)).toBe(false);
  });
});
