import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { SETTINGS_VERSION, type StoredSettings, storedSettings } from './schema.ts';
import type { Settings } from './types.ts';

/** Why a stored or imported value cannot be used. */
export type SettingsProblem = 'unreadable' | 'newer-version';

export interface ParsedSettings {
  /** The reader's settings, or the defaults where there is a problem. */
  settings: Settings;
  problem: SettingsProblem | null;
}

/**
 * Reads a stored or imported value. Nothing stored (undefined) is no problem: it is a reader
 * who never chose anything. Never throws.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  if (raw === undefined) return { settings: withDefaults({ version: 1 }), problem: null };
  const result = v.safeParse(storedSettings, raw);
  if (result.success) return { settings: withDefaults(result.output), problem: null };
  const problem = versionOf(raw) > SETTINGS_VERSION ? 'newer-version' : 'unreadable';
  return { settings: withDefaults({ version: 1 }), problem };
}

/** The value to store: only what differs from the defaults, so that defaults can change. */
export function toStored(settings: Settings): StoredSettings {
  const changed = Object.entries(settings).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, ...Object.fromEntries(changed) };
}

function withDefaults(stored: StoredSettings): Settings {
  const { version: _, ...chosen } = stored;
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return { ...structuredClone(DEFAULT_SETTINGS), ...Object.fromEntries(known) };
}

function versionOf(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return 0;
  return typeof raw.version === 'number' ? raw.version : 0;
}
