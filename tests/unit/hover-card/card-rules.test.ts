import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardRules } from '../../../components/hover-card/card-rules.ts';

const tokens = readFileSync('components/ui/tokens.css', 'utf8');
const styles = ['card', 'card-parts']
  .map((name) => readFileSync(`components/hover-card/${name}.css`, 'utf8'))
  .join('\n');

test("the card's rules depend on no custom property, which a page could redefine", () => {
  const rules = cardRules(tokens, styles, '20px');
  expect(rules).not.toContain('--');
  expect(rules).toContain('calc(20px * 22)');
});

test('values are taken over through other tokens, and a reader has generic fonts', () => {
  const own =
    ':root { --serif: Charter, serif; --space: calc(var(--unit) * 2); --gap: var(--space) }';
  const rules = cardRules(own, 'p { font: 1em var(--serif); gap: var(--gap) }', '16px');
  expect(rules).toContain('p { font: 1em serif; gap: calc(16px * 2) }');
});

test('a token that nobody defines is an error', () => {
  expect(() => cardRules(':root {}', 'p { gap: var(--gap) }', '16px')).toThrow('--gap');
});
