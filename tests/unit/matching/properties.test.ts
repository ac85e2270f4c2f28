import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createAnchorTest } from '../../../components/matching/anchors.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import type { GazetteerData } from '../../../components/matching/gazetteer-data.ts';
import { Lexicon } from '../../../components/matching/lexicon.ts';
import { foldText, rawEnd, rawStart } from '../../../components/matching/normalise.ts';
import { scanText } from '../../../components/matching/scan.ts';
import { naiveForm, naiveScan } from './oracle.ts';
import { sampleForms, stitchedText } from './random-text.ts';

const gazetteer = compileGazetteer('assets/topics');
const data: GazetteerData = JSON.parse(gazetteer);
const detector = createDetector(gazetteer);
const names = data.topics.map(({ anchors }) => anchors).join('');

const RUNS = 10_000;
const ORACLE_FORMS = 70;
const PAGE_FORMS = 2_000;

/** What the scanner treats by rules of its own, told by cases elsewhere: Arabic, mixed alphabets. */
const SPECIAL = /[\u0600-\u06ff]|[a-z]\P{L}{0,3}[\u0400-\u04ff]|[\u0400-\u04ff]\P{L}{0,3}[a-z]/iu;
const LONG = 300_000;

describe('the scanner', () => {
  test('finds what trying every form at every place finds', { timeout: LONG }, () => {
    const forms = sampleForms(data, names, ORACLE_FORMS).filter((form) => !SPECIAL.test(form));
    const lexicon = new Lexicon({ A: { '': forms.join('\n') } });
    const naive = forms.map(naiveForm);
    const plain = stitchedText(forms).filter((text) => !SPECIAL.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const folded = { ...foldText(text) };
        const found = [...scanText(folded, lexicon)]
          .flatMap(({ tokens }) => tokens)
          .filter((token) => token.forms.length > 0)
          .map(({ start, end }) => [start, end]);
        expect(found).toEqual(naiveScan(text, naive));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the way back to the original text', () => {
  test('gives a slice that folds to what was compared', { timeout: LONG }, () => {
    const forms = sampleForms(data, names, PAGE_FORMS);
    const lexicon = new Lexicon(data.forms);
    fc.assert(
      fc.property(stitchedText(forms), (text) => {
        const folded = foldText(text);
        for (const { tokens } of scanText(folded, lexicon)) {
          for (const { start, end, forms: listed } of tokens) {
            if (listed.length === 0) continue;
            const slice = text.slice(rawStart(folded, start), rawEnd(folded, end));
            const compared = folded.text.slice(start, end);
            expect(foldText(slice).text.replace(/\s/g, ' ')).toBe(compared.replace(/\s/g, ' '));
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('runs forward and stays inside the text, whatever the text', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        let before = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const start = rawStart(folded, at);
          const end = rawEnd(folded, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the anchor test', () => {
  test('passes every text in which the detector finds a mention', { timeout: LONG }, () => {
    const forms = sampleForms(data, names, PAGE_FORMS);
    const holdsAnchor = createAnchorTest(data.anchors);
    fc.assert(
      fc.property(stitchedText(forms), (text) => {
        const blocks = [{ text, role: 'body' as const }];
        const mentions = detector.detect({ blocks, language: null, metadata: [], published: null });
        if (mentions.length > 0) expect(holdsAnchor(text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('passes over words that only hold a short name', () => {
    const holdsAnchor = createAnchorTest(data.anchors);
    expect(holdsAnchor('The crisis of a genesis; the basis is known.')).toBe(false);
  });
});
