import { expect, test } from 'vitest';
import { placeItems } from '../../../components/annotator/items.ts';
import type { Flag } from '../../../components/claims/types.ts';
import { createPacer } from '../../../components/page/pacer.ts';
import type { PageBlock } from '../../../components/page/text/page-block.ts';

const block = { id: 7 } as PageBlock;
const flag: Flag = {
  block: 0,
  start: 3,
  end: 9,
  topic: 'isis-k',
  claim: 'origin',
  stance: 'asserted',
};

test('what is found twice in one place has two keys', async () => {
  const findings = { flags: [flag, { ...flag, end: 12 }], tolls: [], day: null };
  const pacer = createPacer(new AbortController().signal);
  const placed = await placeItems([block], { mentions: [], findings }, pacer);
  expect(new Set(placed.map(({ key }) => key)).size).toBe(2);
});
