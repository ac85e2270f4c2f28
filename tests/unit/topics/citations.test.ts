import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../components/topics/catalog.ts';
import { citeFact, escapeBibtex } from '../../../components/topics/citations.ts';
import type { TopicPack } from '../../../components/topics/types.ts';
import { toyFact, toyFiles, toySources } from './toy-topic.ts';

function toyPack(
  source: Partial<(typeof toySources)['toyville-times']> | { stateMedia: string } = {},
): TopicPack {
  const sources = {
    ...toySources,
    'toyville-times': { ...toySources['toyville-times'], ...source },
  };
  const { pack } = readPack('toyville-bridge', toyFiles({ sources }));
  if (!pack) throw new Error('the toy pack cannot be read');
  return pack;
}

describe('citing a fact', () => {
  test('gives statement, caveat, status, as-of date, pack version and sources', () => {
    const fact = toyFact({ status: 'attributed', attributedTo: 'the mayor', caveat: 'Half open.' });
    expect(citeFact(toyPack(), fact, 'plain')).toBe(
      [
        'The bridge of Toyville opened on 1 May 2020.',
        'Note: Half open.',
        'Status: attributed, according to the mayor; as of 2021-01-01. Caveat, topic pack toyville-bridge 2021.02.01, checked 2021-02-01.',
        'Sources:',
        '- Toyville Times, “Bridge opens”, 2020-05-02, https://toyville.example/bridge',
        '- Bridge News, The opening of the bridge, 2020-05',
      ].join('\n'),
    );
  });

  test('names the language of a translation and quotes the original, in every format', () => {
    const original = toyFact({ status: 'attributed', attributedTo: 'the mayor' });
    const shown = {
      ...original,
      statement: 'Die Brücke ist offen.',
      attributedTo: 'die Meisterin',
    };
    for (const format of ['plain', 'markdown', 'bibtex', 'csl-json', 'ris'] as const) {
      const cited = citeFact(toyPack(), shown, format, { language: 'de', original });
      expect(cited).toContain('Die Brücke ist offen.');
      expect(cited).toContain(
        'Language: de, translated from English: “The bridge of Toyville opened on 1 May 2020',
      );
      expect(cited).toContain('according to the mayor');
    }
  });

  test('names state media, and the one that a page only cites', () => {
    expect(citeFact(toyPack({ stateMedia: 'Toyland' }), toyFact(), 'plain')).toContain(
      'Toyville Times (state media: Toyland)',
    );
    expect(citeFact(toyPack({ stateMedia: 'Toyland (TOY)' }), toyFact(), 'plain')).toContain(
      'Toyville Times (cites state media: TOY, Toyland)',
    );
  });

  test('keeps headlines from becoming Markdown, and links from breaking out', () => {
    const cited = citeFact(
      toyPack({ title: 'A [link](x) *now*', url: 'https://toyville.example/a_(b)>c' }),
      toyFact(),
      'markdown',
    );
    expect(cited).toContain('[“A \\[link\\](x) \\*now\\*”](<https://toyville.example/a_(b)%3Ec>)');
  });

  test('writes one BibTeX entry for the fact and one for each source', () => {
    const cited = citeFact(toyPack({ title: 'Tolls & fees: 50% off' }), toyFact(), 'bibtex');
    expect(cited.match(/^@misc\{.+,$/gm)).toEqual([
      '@misc{caveat-toyville-bridge-bridge-opened,',
      '@misc{toyville-times,',
      '@misc{bridge-news,',
    ]);
    expect(cited).toContain('title = {{Tolls \\& fees: 50\\% off}}');
    expect(cited).toContain('date = {2020-05-02}');
  });

  test('never leaves a brace open in BibTeX, whatever a headline holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '~', 'a', '%') }), (text) => {
        const depths = [0];
        for (const character of escapeBibtex(text)) {
          const step = { '{': 1, '}': -1 }[character] ?? 0;
          depths.push((depths.at(-1) ?? 0) + step);
        }
        expect(Math.min(...depths)).toBe(0);
        expect(depths.at(-1)).toBe(0);
      }),
    );
  });
});
