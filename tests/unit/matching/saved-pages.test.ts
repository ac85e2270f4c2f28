import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../components/build/names/gazetteer.ts';
import { createDetector } from '../../../components/matching/detector.ts';

/**
 * Real pages beside the checkout, about neither the group nor the attack. They are others' work and
 * no part of the project: where this folder, or the article in it, is absent, these tests are skipped.
 */
const PAGES = '../shared/pages';
/** Some of the pages do speak of it. */
const PARENT = 'islamic-state';
const detector = createDetector(compileGazetteer('assets/topics'));

/** The text of a page, block by block, as far as that can be had without a browser. */
function blocksOf(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style|noscript|textarea)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(
      /<\/?(?:b|i|em|strong|a|span|sup|sub|small|wbr|u|font|abbr|mark|cite|q|code)\b[^>]*>/gi,
      '',
    )
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

describe.runIf(existsSync(PAGES))('the saved pages', () => {
  const pages = existsSync(PAGES)
    ? readdirSync(PAGES).filter((name) => name.endsWith('.html'))
    : [];
  test.each(pages)('%s has no false mark', (page) => {
    const html = readFileSync(`${PAGES}/${page}`, 'utf8');
    const blocks = blocksOf(html).map((text) => ({ text, role: 'body' as const }));
    const language = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? null;
    const mentions = detector
      .detect({ blocks, language, metadata: [], published: null })
      .filter(({ topic }) => topic !== PARENT);
    expect(mentions.map(({ block, start, end }) => blocks[block]?.text.slice(start, end))).toEqual(
      [],
    );
  });
});

describe('the article this project began with', () => {
  const article = `${PAGES}/seed-article.txt`;
  test.runIf(existsSync(article))(
    'has its headline, its second form and its parent told apart',
    () => {
      const [title = '', ...paragraphs] = readFileSync(article, 'utf8').split(/\n+/);
      const blocks = [
        { text: title, role: 'headline' as const },
        ...paragraphs.map((text) => ({ text, role: 'body' as const })),
      ];
      const marks = detector
        .detect({ blocks, language: 'en', metadata: [], published: null })
        .map(
          ({ block, start, end, topic }) => `${topic}: ${blocks[block]?.text.slice(start, end)}`,
        );
      expect(marks.slice(0, 2)).toEqual([
        'crocus-attack: Moscow Concert Hall Attack',
        'isis-k: ISIS-K',
      ]);
      expect(marks).toContain('crocus-attack: Moscow attack');
      expect(marks).toContain('islamic-state: ISIS');
      expect(marks).not.toContain('islamic-state: Islamic state');
    },
  );
});
