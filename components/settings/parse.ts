import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { fitSettings } from './fit.ts';
import {
  dismissedMark,
  languageTag,
  SETTINGS_VERSION,
  type Settings,
  type StoredSettings,
  settingsSchema,
  siteName,
  siteRule,
} from './schema.ts';

/** Why a stored or imported value cannot be used, or not all of it. */
export type SettingsProblem = 'unreadable' | 'partly-unreadable' | 'newer-version';

export interface ParsedSettings {
  /** The reader's settings; the default stands for what could not be read. */
  settings: Settings;
  problem: SettingsProblem | null;
}

/**
 * Reads a stored or imported value, and loses only what is bad of it: one key, or one site of a
 * list. Nothing stored (undefined) is no problem: it is a reader who never chose anything. Never
 * throws.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const settings: Settings = structuredClone(DEFAULT_SETTINGS);
  if (raw === undefined) return { settings, problem: null };
  const stored = isRecord(raw) ? raw : {};
  if (typeof stored.version === 'number' && stored.version > SETTINGS_VERSION) {
    return { settings, problem: 'newer-version' };
  }
  if (stored.version !== SETTINGS_VERSION) return { settings, problem: 'unreadable' };
  let problem: SettingsProblem | null = null;
  for (const key of keysOf(settings)) {
    if (stored[key] === undefined) continue;
    const value = withDefaults(key, stored[key]);
    const whole = v.safeParse(settingsSchema.entries[key], value);
    if (!whole.success) problem = 'partly-unreadable';
    const read = whole.success ? whole.output : savedFrom(key, value);
    if (read !== undefined) Object.assign(settings, { [key]: read });
  }
  return { settings: fitSettings(settings), problem };
}

/** The value to store: only what differs from the defaults, so that defaults can change. */
export function toStored(settings: Settings): StoredSettings {
  const changed = Object.entries(settings).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, ...Object.fromEntries(changed) };
}

/**
 * The settings after a change, within their caps and just as they will be read again.
 *
 * @throws RangeError where the change made something that could not be read again: better to
 *   refuse it than to lose what is stored.
 */
export function applyChange(
  settings: Settings,
  change: (settings: Settings) => Settings,
): Settings {
  const { settings: result, problem } = parseSettings(toStored(fitSettings(change(settings))));
  if (problem !== null) throw new RangeError('The change makes settings that cannot be stored.');
  return result;
}

/** A group of settings that was stored before one of them existed has the default for that one. */
function withDefaults(key: keyof Settings, raw: unknown): unknown {
  const defaults = DEFAULT_SETTINGS[key];
  return isRecord(defaults) && isRecord(raw) ? { ...defaults, ...raw } : raw;
}

/** What is good of a value that holds something bad; undefined where it is one thing, not many. */
function savedFrom(key: keyof Settings, raw: unknown): unknown {
  if (key === 'languages') return goodItems(languageTag, raw);
  if (key === 'sites') return goodEntries((rule) => v.safeParse(siteRule, rule), raw);
  if (key !== 'dismissed') return undefined;
  return goodEntries((marks) => ({ success: true, output: goodItems(dismissedMark, marks) }), raw);
}

function goodItems(schema: v.GenericSchema, raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw.filter((item) => v.is(schema, item)) : [];
}

function goodEntries(
  read: (value: unknown) => { success: boolean; output: unknown },
  raw: unknown,
): Record<string, unknown> {
  const entries = Object.entries(isRecord(raw) ? raw : {}).flatMap(([site, value]) => {
    const { success, output } = read(value);
    return success && v.is(siteName, site) ? [[site, output] as const] : [];
  });
  return Object.fromEntries(entries);
}

const keysOf = (settings: Settings) => Object.keys(settings) as (keyof Settings)[];

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
