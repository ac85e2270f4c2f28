/** How sure a statement is, the surest first. `docs/editorial.md` defines the words for readers. */
export const STATUSES = ['established', 'attributed', 'disputed', 'unknown'] as const;

export type Status = (typeof STATUSES)[number];
