import { expect, test } from 'vitest';
import type { Flagged } from '../../../components/check-text/flagged.ts';
import { asMarkdown } from '../../../components/check-text/markdown.ts';
import { pack } from '../side-panel/example-packs.ts';

const source = pack({ id: 'any' }).sources['wire-2024'];
const found: Flagged = {
  key: 'a',
  sentence: 'A sentence with *stars*\nand [brackets](x).',
  label: 'Count',
  caveat: 'It was the count of that day.',
  receipts: [
    { text: 'A fact.', status: 'disputed', asOf: '2026-03-12', sources: source ? [source] : [] },
  ],
};
const words = {
  title: 'Check',
  dated: 'Dated 1 May',
  sources: 'Sources',
  valid: 'No judgement.',
  status: () => 'Disputed, as of 12 March 2026',
};

test('each sentence stands with its caveat, status, day and sources', () => {
  expect(asMarkdown([found], words)).toBe(
    [
      '# Check',
      'Dated 1 May',
      '> A sentence with \\*stars\\* and \\[brackets\\](x).',
      '**Count.** It was the count of that day.',
      '- A fact. (Disputed, as of 12 March 2026). Sources: [A wire, “A headline”](<https://wire.example/1>)',
      'No judgement.\n',
    ].join('\n\n'),
  );
});
