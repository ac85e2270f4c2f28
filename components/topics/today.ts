import type { IsoDay } from './types.ts';

/** The reader's own calendar day, which is not always the one of Greenwich. */
export function today(): IsoDay {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
