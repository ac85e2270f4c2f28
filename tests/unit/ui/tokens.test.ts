import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The two colours of each token, light and dark, as `tokens.css` has them. */
const tokens = new Map(
  [
    ...readFileSync('components/ui/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminance(tokens.get(name)?.[scheme] ?? ''));
  if (a === undefined || b === undefined) throw new Error('two colours are needed');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunken'];
const INKS = [
  'ink',
  'ink-soft',
  'accent',
  'established',
  'attributed',
  'disputed',
  'unknown',
  'alert',
];
const PAIRS = [
  ...INKS.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)),
  ['accent-ink', 'accent'] as const,
  ['ink', 'accent-wash'] as const,
  ['ink-soft', 'accent-wash'] as const,
  ['accent', 'accent-wash'] as const,
  ['ink', 'alert-wash'] as const,
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(PAIRS)('%s can be read on %s', (ink, paper) => {
    expect(contrast(ink, paper, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PAPERS)('the edge of a control can be seen on %s', (paper) => {
    expect(contrast('edge', paper, scheme)).toBeGreaterThanOrEqual(3);
  });
});
