import type { ClaimKind } from '../topics/claim-kinds.ts';

/** The key under which each kind of claim has its label; card and panel say the same. */
export const CLAIM_KIND_KEYS = {
  'order-of-events': 'claimOrderOfEvents',
  'too-broad': 'claimTooBroad',
  attribution: 'claimAttribution',
  outdated: 'claimOutdated',
  disputed: 'claimDisputed',
  fabrication: 'claimFabrication',
  'wrong-name': 'claimWrongName',
  'wrong-place': 'claimWrongPlace',
} as const satisfies Record<ClaimKind, string>;
