import type { IsoDay } from '../topics/types.ts';
import { updateSettings } from './store.ts';

/**
 * Remembers to which day the packs were checked that a reader has open: corrections are told once.
 * It says nothing of any page. Where it cannot be stored, they are told again.
 */
export async function rememberSeenPacks(checked: IsoDay): Promise<void> {
  await updateSettings((now) => ({ ...now, seenPacks: checked })).catch(() => undefined);
}
