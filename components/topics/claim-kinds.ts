/** The fixed labels; never "wrong" or "false" about an author. */
export const CLAIM_KINDS = [
  'order-of-events',
  'too-broad',
  'attribution',
  'outdated',
  'disputed',
  'fabrication',
  'wrong-name',
  'wrong-place',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
